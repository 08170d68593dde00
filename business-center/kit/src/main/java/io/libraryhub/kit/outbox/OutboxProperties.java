package io.libraryhub.kit.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code hub.outbox.*}.
 *
 * @param enabled whether this process publishes; events are written all the same
 * @param poll how often to look without having been woken, for what another instance left
 * @param spacing least time between two rounds: an event that comes alone goes out at once, those of a busy moment go
 *     together
 * @param batch rows published in one round
 * @param sendTimeout how long to wait for the broker before the round counts as failed
 */
@ConfigurationProperties("hub.outbox")
public record OutboxProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("50ms") Duration spacing,
        @DefaultValue("500") int batch,
        @DefaultValue("5s") Duration sendTimeout) {}
