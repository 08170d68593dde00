package io.libraryhub.resource.item.application;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code hub.item.*}; a change in Nacos takes effect at once. */
@ConfigurationProperties("hub.item")
public class ItemPolicy {
    private int mostAtOnce = 500;
    private int mostShown = 1000;

    /** Copies in one command. */
    public int getMostAtOnce() {
        return mostAtOnce;
    }

    public void setMostAtOnce(int mostAtOnce) {
        this.mostAtOnce = mostAtOnce;
    }

    /** Copies of one title in one answer. */
    public int getMostShown() {
        return mostShown;
    }

    public void setMostShown(int mostShown) {
        this.mostShown = mostShown;
    }
}
