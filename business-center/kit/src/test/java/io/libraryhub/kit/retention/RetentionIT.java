package io.libraryhub.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.test.TestSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 1 March 2026, with pages of two rows, so that every table takes several steps. */
class RetentionIT {
    private static final TestSchema SCHEMA = TestSchema.create("retention");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final RetentionProperties POLICY = new RetentionProperties(
            true,
            Duration.ofDays(14),
            Duration.ofDays(30),
            Duration.ofDays(30),
            Duration.ofDays(180),
            Duration.ofDays(30),
            Duration.ofMinutes(10),
            Duration.ofHours(6),
            2,
            Duration.ZERO);

    private final Retention retention = new Retention(
            SCHEMA.jdbc(),
            RetentionAutoConfiguration.ofEveryService(POLICY),
            POLICY.page(),
            POLICY.pause(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void empty() {
        List.of("outbox", "inbox", "once").forEach(table -> SCHEMA.jdbc().execute("DELETE FROM " + table));
    }

    private static void event(int number, @Nullable Instant sentAt) {
        SCHEMA.jdbc()
                .update(
                        "INSERT INTO outbox (event_id, type, subject, shard, payload, occurred_at, sent_at)"
                                + " VALUES (?, 't', 's', 0, '{}', ?, ?)",
                        "event-" + number,
                        Utc.of(NOW.minus(Duration.ofDays(90))),
                        sentAt == null ? null : Utc.of(sentAt));
    }

    private static List<String> left(String column, String table) {
        return SCHEMA.jdbc().queryForList("SELECT " + column + " FROM " + table + " ORDER BY " + column, String.class);
    }

    @Test
    void publishedEventsLeaveAfterTwoWeeksAndUnpublishedOnesNever() throws Exception {
        event(1, NOW.minus(Duration.ofDays(15)));
        event(2, null);
        event(3, NOW.minus(Duration.ofDays(14)).minusMillis(1));
        event(4, NOW.minus(Duration.ofDays(14)));
        event(5, NOW.minus(Duration.ofDays(20)));

        assertThat(retention.run()).isEqualTo(3);

        assertThat(left("event_id", "outbox")).containsExactly("event-2", "event-4");
        assertThat(retention.run()).as("again").isZero();
    }

    @Test
    void messagesHandledAndCommandsAnsweredLongAgoAreForgotten() throws Exception {
        for (int i = 1; i <= 5; i++) {
            Instant at = NOW.minus(Duration.ofDays(10L * i)).minusSeconds(1);
            SCHEMA.jdbc()
                    .update(
                            "INSERT INTO inbox (consumer, message_id, handled_at) VALUES (?, ?, ?)",
                            i % 2 == 0 ? "desk" : "portal",
                            "message-" + i,
                            Utc.of(at));
            SCHEMA.jdbc()
                    .update(
                            "INSERT INTO once (request_id, operation, fingerprint, answer, at)"
                                    + " VALUES (?, 'lend', UNHEX(SHA2('c', 256)), '{}', ?)",
                            "request-" + i,
                            Utc.of(at));
        }

        assertThat(retention.run()).isEqualTo(6);

        assertThat(left("message_id", "inbox")).containsExactly("message-1", "message-2");
        assertThat(left("request_id", "once")).containsExactly("request-1", "request-2");
    }
}
