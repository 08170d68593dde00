package io.libraryhub.resource.shelfcheck.application;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.shelf-check.*}; a change in Nacos takes effect at once. */
@ConfigurationProperties("hub.shelf-check")
public class ShelfCheckPolicy {
    private int mostCopies = 20_000;
    private int mostAtOnce = 200;

    /** Copies that belong into the range of one check, and copies scanned in it. */
    public int getMostCopies() {
        return mostCopies;
    }

    public void setMostCopies(int mostCopies) {
        this.mostCopies = mostCopies;
    }

    /** Copies scanned in one command. */
    public int getMostAtOnce() {
        return mostAtOnce;
    }

    public void setMostAtOnce(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }
}
