package io.libraryhub.booking.visit;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which branches are entered by booking: {@code hub.booking.venues}.
 *
 * @param kinds kinds of branch with a gate
 * @param remember how long the list of branches is kept before it is asked again
 */
@ConfigurationProperties("hub.booking.venues")
public record VenueProperties(
        @DefaultValue({"main", "branch"}) Set<String> kinds, @DefaultValue("60s") Duration remember) {
    public VenueProperties {
        kinds = Set.copyOf(kinds);
    }
}
