package io.libraryhub.desk.offline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.desk.shift.*}.
 *
 * @param secret from which the key that seals certificates is made; the same for all instances, and after a restart
 * @param lasts how long a desk may note acts by itself
 * @param bring how long after its end a shift's list is taken
 * @param clocksDiffer how far a desk's clock may be off
 * @param cardForm how a card number looks, as a regular expression: a desk that is cut off cannot ask whether a code is a
 *     card or a copy
 */
@ConfigurationProperties("hub.desk.shift")
public record ShiftProperties(
        String secret,
        @DefaultValue("12h") Duration lasts,
        @DefaultValue("6d") Duration bring,
        @DefaultValue("5m") Duration clocksDiffer,
        @DefaultValue("[0-9]{6,20}") String cardForm) {
    @Override
    public String toString() {
        return "ShiftProperties[lasts=" + lasts + "]";
    }
}
