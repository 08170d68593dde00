package io.libraryhub.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code hub.outbox.delay}: from an event's time to the broker's acknowledgement; its count is the messages sent. */
final class OutboxMetrics {
    private final Timer delay;

    OutboxMetrics(MeterRegistry registry) {
        this.delay = Timer.builder("hub.outbox.delay")
                .description("from a domain event to the broker's acknowledgement")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
    }

    void published(List<OutboxRow> rows, List<Long> sent, Instant now) {
        Set<Long> acknowledged = new HashSet<>(sent);
        for (OutboxRow row : rows) {
            if (acknowledged.contains(row.id())) {
                Duration waited = Duration.between(row.occurredAt(), now);
                delay.record(waited.isNegative() ? Duration.ZERO : waited);
            }
        }
    }
}
