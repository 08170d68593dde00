package io.libraryhub.kit.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.accounts.LedgerDay;
import io.libraryhub.kernel.accounts.LedgerLine;
import io.libraryhub.kernel.accounts.ReplayEvents;
import io.libraryhub.kernel.accounts.Replayed;
import io.libraryhub.kernel.accounts.WriteBack;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.once.Once;
import io.libraryhub.kit.outbox.Outbox;
import io.libraryhub.kit.test.TestSchema;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox, signal log and ledger on the real MySQL. */
class AccountsIT {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Actor MANAGER = new Actor("wang", Roles.MANAGER, null);
    private static final int MOST_REPLAYED = 3;
    private static final int MINUTES_A_DAY = 1_440;

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
        List<LedgerLine> lines = accounts(readers).ledger(NOON);

        assertThat(lines)
                .containsExactlyInAnyOrder(
                        new LedgerLine(ReaderRegistered.TYPE, 2, 0), // two rows, none published: shown, not hidden
                        new LedgerLine(CardIssued.TYPE, 2, 1),
                        new LedgerLine(ConsentChanged.TYPE, 0, 0),
                        new LedgerLine(ReaderErased.TYPE, 0, 0),
                        new LedgerLine(ReaderMerged.TYPE, 0, 0));
    }

    @Test
    void aDayHoldsWhatHappenedBetweenItsLocalMidnights() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        schema.transaction().executeWithoutResult(status -> {
            outbox.append(new CardIssued("1", "virtual", "desk"), Instant.parse("2026-11-21T15:59:59.999Z"));
            outbox.append(new CardIssued("2", "virtual", "desk"), Instant.parse("2026-11-21T16:00:00Z"));
            outbox.append(new CardIssued("3", "virtual", "desk"), NOON);
        });
        jdbc.update("UPDATE outbox SET sent_at = '2026-11-22 04:00:01' WHERE subject IN ('1', '3')");

        List<LedgerDay> days = accounts().days(today.minusDays(1), today.plusDays(1), "Asia/Shanghai");

        assertThat(days).extracting(LedgerDay::day).containsExactly(today.minusDays(1), today);
        assertThat(days.get(0).lines()).contains(new LedgerLine(CardIssued.TYPE, 1, 1));
        assertThat(days.get(1).lines()).contains(new LedgerLine(CardIssued.TYPE, 2, 1));
    }

    @Test
    void whatWasPublishedBeforeADayBeganIsNotReadForIt() throws SQLException {
        try (Connection one = schema.dataSource().getConnection()) {
            SingleConnectionDataSource only = new SingleConnectionDataSource(one, true);
            JdbcTemplate here = new JdbcTemplate(only);
            // Two weeks, an event each minute, published a second later.
            here.execute("SET SESSION cte_max_recursion_depth = 100000");
            here.update(
                    """
                    INSERT INTO outbox (event_id, type, subject, shard, payload, occurred_at, sent_at)
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
                    SELECT UUID(), ?, i, i % 16, '{}', TIMESTAMPADD(MINUTE, -i, ?),
                           TIMESTAMPADD(SECOND, 1 - 60 * i, ?)
                    FROM n""",
                    14 * MINUTES_A_DAY, CardIssued.TYPE, Utc.of(NOON), Utc.of(NOON));
            here.execute("ANALYZE TABLE outbox");
            long before = rowsRead(here);

            Accounts accounts = new Accounts(
                    here,
                    schema.transaction(),
                    new Once(jdbc, schema.transaction(), new Json(), clock),
                    outbox,
                    List.of(),
                    "reader",
                    MOST_REPLAYED);
            List<LedgerLine> lines = accounts.ledger(NOON.minus(Duration.ofDays(1)));

            assertThat(lines).contains(new LedgerLine(CardIssued.TYPE, MINUTES_A_DAY, MINUTES_A_DAY));
            assertThat(rowsRead(here) - before).isLessThan(2L * MINUTES_A_DAY);
        }
    }

    @Test
    void whatAnotherInstanceWithASlowClockPublishedIsNotMissed() {
        schema.transaction().executeWithoutResult(status -> outbox.append(new CardIssued("1", "virtual", "desk")));
        jdbc.update("UPDATE outbox SET sent_at = ?", Utc.of(NOON.minusMillis(40)));

        assertThat(accounts().ledger(NOON)).contains(new LedgerLine(CardIssued.TYPE, 1, 1));
    }

    private static long rowsRead(JdbcTemplate connection) {
        return connection
                .query(
                        "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_next', 'Handler_read_rnd_next')",
                        (row, n) -> row.getLong(2))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void aSpanThatIsEmptyOrTooLongIsNotCounted() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThatThrownBy(() -> accounts().days(today, today, "Asia/Shanghai"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accounts().days(today, today.plusDays(32), "Asia/Shanghai"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aManagerLetsTheLostBePublishedAgainAndTheRelayIsWoken() {
        schema.transaction().executeWithoutResult(status -> {
            outbox.append(new CardIssued("1", "virtual", "desk"), NOON.minusSeconds(1));
            outbox.append(new CardIssued("2", "virtual", "desk"), NOON);
            outbox.append(new CardIssued("3", "virtual", "desk"), NOON.plusSeconds(1));
            outbox.append(new ReaderRegistered("3", "adult", 1990, "B01", "desk"), NOON);
        });
        jdbc.update("UPDATE outbox SET sent_at = '2026-11-22 04:00:02'");
        woken.set(0);
        ReplayEvents again = new ReplayEvents(
                "r-1", MANAGER, NOON, NOON.plusSeconds(1), List.of(CardIssued.TYPE, "libhub.circulation.loan.opened"));

        assertThat(accounts().replay(again)).isEqualTo(Reply.done(new Replayed(1, false)));
        assertThat(unsent()).containsExactly("2");
        assertThat(woken).hasValue(1);
        jdbc.update("UPDATE outbox SET sent_at = '2026-11-22 04:00:03' WHERE sent_at IS NULL");
        assertThat(accounts().replay(again)).isEqualTo(Reply.done(new Replayed(1, false)));
        assertThat(unsent()).as("a repeat of the same request").isEmpty();
    }

    @Test
    void aReplayTakesTheOldestFirstAndSaysWhenThereIsMore() {
        schema.transaction().executeWithoutResult(status -> {
            for (int i = 0; i < MOST_REPLAYED + 2; i++) {
                outbox.append(new CardIssued(Integer.toString(i), "virtual", "desk"), NOON);
            }
        });
        jdbc.update("UPDATE outbox SET sent_at = '2026-11-22 04:00:02'");

        Reply<Replayed> reply =
                accounts().replay(new ReplayEvents("r-2", MANAGER, NOON, NOON.plusSeconds(1), List.of()));

        assertThat(reply).isEqualTo(Reply.done(new Replayed(MOST_REPLAYED, true)));
        assertThat(unsent()).containsExactly("0", "1", "2");
    }

    @Test
    void othersMayNotReplayAndAnEmptySpanIsRefused() {
        ReplayEvents byLibrarian =
                new ReplayEvents("r-3", new Actor("li", Roles.LIBRARIAN, "MAIN"), NOON, NOON.plusSeconds(1), List.of());
        assertThat(kindOf(accounts().replay(byLibrarian))).isEqualTo(Kinds.NOT_ALLOWED);
        ReplayEvents ofNothing = new ReplayEvents("r-4", MANAGER, NOON, NOON, List.of());
        assertThat(kindOf(accounts().replay(ofNothing))).isEqualTo(Kinds.INVALID);
    }

    private static String kindOf(Reply<Replayed> reply) {
        return reply.fold(done -> "done", Refused::kind);
    }

    private List<String> unsent() {
        return jdbc.queryForList("SELECT subject FROM outbox WHERE sent_at IS NULL ORDER BY id", String.class);
    }

    private Accounts accounts(LedgerSource... sources) {
        TransactionTemplate oneMoment = schema.transaction();
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Once once = new Once(jdbc, schema.transaction(), new Json(), clock);
        return new Accounts(jdbc, oneMoment, once, outbox, List.of(sources), "reader", MOST_REPLAYED);
    }

    @Test
    void onlyTheNewestVersionOfASignalTakesEffectAndEachEffectIsMeasured() {
        SignalLog log = new SignalLog(jdbc, clock);
        assertThat(apply(log, "小林", 5, 100)).isTrue();
        assertThat(apply(log, "小林", 5, 100)).isFalse();
        assertThat(apply(log, "小林", 4, 100)).isFalse();
        assertThat(apply(log, "小林", 6, 300)).isTrue();
        assertThat(apply(log, "老王", 1, 2_000)).isTrue();

        WriteBack back = accounts().writeBack(NOON.minusSeconds(3600));
        assertThat(back).isEqualTo(new WriteBack(3, 300, 2_000, 2_000));
        assertThat(accounts().writeBack(NOON.plusSeconds(1))).isEqualTo(new WriteBack(0, 0, 0, 0));
    }

    private boolean apply(SignalLog log, String reader, long version, long latencyMs) {
        Instant caused = NOON.minusMillis(latencyMs);
        Boolean newer = schema.transaction()
                .execute(status -> log.newer(new ReaderProfileSignal(
                        Integer.toHexString(reader.hashCode()), List.of(), 9, version, caused, caused)));
        return Boolean.TRUE.equals(newer);
    }
}
