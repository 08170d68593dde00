package io.libraryhub.kit.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Outbox, signal log and ledger on the real MySQL. */
class AccountsIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final TestSchema schema = TestSchema.create("accounts");
    private final JdbcTemplate jdbc = schema.jdbc();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final AtomicInteger woken = new AtomicInteger();
    private final Outbox outbox =
            new Outbox(jdbc, new Json(), new Ids(Clock.systemUTC(), 1), clock, woken::incrementAndGet);

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(new CardIssued("7", "virtual", "desk")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Integer.class))
                .isZero();
    }

    @Test
    void anEventOfATransactionUndoneIsNeverTold() {
        schema.transaction().executeWithoutResult(status -> {
            outbox.append(new CardIssued("7", "virtual", "desk"));
            status.setRollbackOnly();
        });
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM outbox", Integer.class))
                .isZero();
        assertThat(woken).hasValue(0);
    }

    @Test
    void theRelayIsWokenOnceForATransactionAfterItsCommit() {
        try (Trace.Scope scope = Trace.open("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")) {
            schema.transaction().executeWithoutResult(status -> {
                outbox.append(new CardIssued("7", "virtual", "desk"));
                outbox.append(new CardIssued("7", "plastic", "desk"), NOON.minusSeconds(60));
                assertThat(woken).hasValue(0);
            });
        }
        assertThat(woken).hasValue(1);
        Map<String, Object> first = jdbc.queryForMap("SELECT * FROM outbox ORDER BY id LIMIT 1");
        assertThat(first).containsEntry("type", CardIssued.TYPE).containsEntry("subject", "7");
        assertThat(first.get("occurred_at")).hasToString("2026-11-22T04:00");
        assertThat(first.get("traceparent").toString()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
        schema.transaction().executeWithoutResult(s -> outbox.append(new CardIssued("8", "virtual", "desk")));
        assertThat(woken).hasValue(2);
    }

    @Test
    void theLedgerComparesBusinessRowsWithWhatWasPublished() {
        jdbc.execute("CREATE TABLE reader (id BIGINT PRIMARY KEY, registered_at DATETIME(3))");
        jdbc.update("INSERT INTO reader VALUES (1,'2026-11-22 04:00:00'), (2,'2026-11-22 05:00:00'), (3,'2026-11-20')");
        schema.transaction().executeWithoutResult(status -> {
            outbox.append(new ReaderRegistered("1", "adult", 1990, "B01", "desk"));
            outbox.append(new CardIssued("1", "virtual", "desk"));
            outbox.append(new CardIssued("2", "virtual", "desk"));
        });
        jdbc.update("UPDATE outbox SET sent_at = '2026-11-22 04:00:01' WHERE type = ? LIMIT 1", CardIssued.TYPE);

        LedgerSource readers =
                () -> Map.of(ReaderRegistered.TYPE, "SELECT COUNT(*) FROM reader WHERE registered_at >= ?");
        List<LedgerLine> lines = new Accounts(jdbc, List.of(readers), "reader").ledger(NOON);

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        new LedgerLine(ReaderRegistered.TYPE, 2, 0), // two rows, none published: shown, not hidden
                        new LedgerLine(CardIssued.TYPE, 2, 1),
                        new LedgerLine(ConsentChanged.TYPE, 0, 0));
    }

    @Test
    void onlyTheNewestVersionOfASignalTakesEffectAndEachEffectIsMeasured() {
        SignalLog log = new SignalLog(jdbc, clock);
        assertThat(apply(log, "小林", 5, 100)).isTrue();
        assertThat(apply(log, "小林", 5, 100)).isFalse();
        assertThat(apply(log, "小林", 4, 100)).isFalse();
        assertThat(apply(log, "小林", 6, 300)).isTrue();
        assertThat(apply(log, "老王", 1, 2_000)).isTrue();

        WriteBack back = new Accounts(jdbc, List.of(), "reader").writeBack(NOON.minusSeconds(3600));
        assertThat(back).isEqualTo(new WriteBack(3, 300, 2_000, 2_000));
        assertThat(new Accounts(jdbc, List.of(), "reader").writeBack(NOON.plusSeconds(1)))
                .isEqualTo(new WriteBack(0, 0, 0, 0));
    }

    private boolean apply(SignalLog log, String reader, long version, long latencyMs) {
        Instant caused = NOON.minusMillis(latencyMs);
        Boolean newer = schema.transaction()
                .execute(status -> log.newer(new ReaderProfileSignal(
                        Integer.toHexString(reader.hashCode()), List.of(), 9, version, caused, caused)));
        return Boolean.TRUE.equals(newer);
    }
}
