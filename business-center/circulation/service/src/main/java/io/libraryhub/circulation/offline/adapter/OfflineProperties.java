package io.libraryhub.circulation.offline.adapter;

import io.libraryhub.circulation.offline.domain.OfflinePolicy;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.circulation.offline.*}.
 *
 * @param keep how long ago an act of a desk that was cut off may have happened
 * @param ahead how far such a desk's clock may be ahead
 */
@ConfigurationProperties("hub.circulation.offline")
public record OfflineProperties(@DefaultValue("7d") Duration keep, @DefaultValue("5m") Duration ahead) {
    OfflinePolicy policy() {
        return new OfflinePolicy(keep, ahead);
    }
}
