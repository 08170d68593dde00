package io.libraryhub.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in the outbox.
 *
 * @param id grows within a shard in the order of publishing
 * @param payload the data as JSON text
 */
record OutboxRow(
        long id,
        String eventId,
        String type,
        String subject,
        int shard,
        String payload,
        Instant occurredAt,
        @Nullable String traceparent) {}
