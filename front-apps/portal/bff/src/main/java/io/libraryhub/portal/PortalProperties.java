package io.libraryhub.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.portal.*}.
 *
 * @param live limits of the lines to open pages
 * @param registration who gets which category of reader when registering online
 * @param proxy limits of paying for somebody else
 */
@ConfigurationProperties("hub.portal")
public record PortalProperties(
        @DefaultValue Live live, @DefaultValue Registration registration, @DefaultValue Proxy proxy) {
    /**
     * @param listeners pages that may listen at once
     * @param titles titles that one page may listen to
     * @param heartbeat how often each page hears that the line is alive
     * @param lasts after which a line ends; the browser opens another
     */
    public record Live(
            @DefaultValue("1000") int listeners,
            @DefaultValue("50") int titles,
            @DefaultValue("15s") Duration heartbeat,
            @DefaultValue("30m") Duration lasts) {}

    /**
     * @param childUntil the last age, in years reached this year, of a child
     * @param teenUntil the last age of a teen
     */
    public record Registration(@DefaultValue("12") int childUntil, @DefaultValue("17") int teenUntil) {}

    /**
     * Whoever pays for another (requirement row 69) learns what a card owes; nobody is to try out cards.
     *
     * @param questions about other cards that a reader may ask, of each instance
     * @param within so long; then he may ask again
     * @param remembered readers whose questions are counted at once
     */
    public record Proxy(
            @DefaultValue("10") int questions,
            @DefaultValue("10m") Duration within,
            @DefaultValue("10000") int remembered) {}
}
