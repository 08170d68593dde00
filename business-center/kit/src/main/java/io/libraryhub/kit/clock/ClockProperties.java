package io.libraryhub.kit.clock;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code hub.clock.offset}: an ISO 8601 duration added to the machine's time, such as {@code P30D}. A change in Nacos
 * takes effect at once, because these properties are bound anew.
 */
@ConfigurationProperties("hub.clock")
public class ClockProperties {
    private volatile Duration offset = Duration.ZERO;

    public Duration getOffset() {
        return offset;
    }

    public void setOffset(@Nullable Duration offset) {
        this.offset = offset == null ? Duration.ZERO : offset;
    }
}
