package io.libraryhub.kit.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.test.TestSchema;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;

class OnceIT {
    private static final TestSchema SCHEMA = TestSchema.create("once");

    private final AtomicInteger runs = new AtomicInteger();
    private final Once once = new Once(SCHEMA.jdbc(), SCHEMA.transaction(), new Json(), Clock.systemUTC());

    record Borrow(String requestId, String reader, String book) {}

    record Lent(LoanId loan, Instant dueAt) {}

    @BeforeAll
    static void aTableOfLoans() {
        SCHEMA.jdbc().execute("CREATE TABLE loan (id BIGINT AUTO_INCREMENT PRIMARY KEY, book VARCHAR(50) UNIQUE)");
    }

    private Reply<Lent> lend(Borrow command) {
        return once.run(command.requestId(), "borrow", command, Lent.class, () -> {
            int run = runs.incrementAndGet();
            SCHEMA.jdbc().update("INSERT INTO loan (book) VALUES (?)", command.book());
            return Reply.done(new Lent(new LoanId(run), Instant.parse("2026-12-01T10:00:00Z")));
        });
    }

    private static int loansOf(String book) {
        Integer count = SCHEMA.jdbc().queryForObject("SELECT COUNT(*) FROM loan WHERE book = ?", Integer.class, book);
        return count == null ? -1 : count;
    }

    @Test
    void sixteenCallsWithOneNumberLendOnceAndAllGetTheSameAnswer() throws Exception {
        Borrow santi = new Borrow("r-santi", "小林", "三体");
        ExecutorService callers = Executors.newFixedThreadPool(16);
        List<Callable<Reply<Lent>>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            calls.add(() -> lend(santi));
        }
        HashSet<Reply<Lent>> answers = new HashSet<>();
        for (Future<Reply<Lent>> each : callers.invokeAll(calls)) {
            answers.add(each.get());
        }
        callers.shutdown();

        assertThat(answers).hasSize(1).allMatch(Reply::isDone);
        assertThat(loansOf("三体")).isEqualTo(1);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aRefusalUndoesEverythingAndMayBeTriedAgain() {
        Borrow early = new Borrow("r-huozhe", "小林", "活着");
        Reply<Lent> refused = once.run(early.requestId(), "borrow", early, Lent.class, () -> {
            SCHEMA.jdbc().update("INSERT INTO loan (book) VALUES (?)", early.book());
            return Reply.refused(Kinds.RULE, Reason.of("READER_BLOCKED"));
        });
        assertThat(refused.isDone()).isFalse();
        assertThat(loansOf("活着")).isZero();

        assertThat(lend(early).isDone()).isTrue();
        assertThat(loansOf("活着")).isEqualTo(1);
    }

    @Test
    void sixteenCallsThatAreAllRefusedAllLearnTheReason() throws Exception {
        Borrow blocked = new Borrow("r-blocked", "小林", "围炉夜话");
        // Two instances of the service: what one process queues, the other does not.
        Once elsewhere = new Once(SCHEMA.jdbc(), SCHEMA.transaction(), new Json(), Clock.systemUTC());
        ExecutorService callers = Executors.newFixedThreadPool(16);
        List<Callable<Reply<Lent>>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            Once mine = i % 2 == 0 ? once : elsewhere;
            calls.add(() -> mine.run(blocked.requestId(), "borrow", blocked, Lent.class, () -> {
                SCHEMA.jdbc().update("INSERT INTO loan (book) VALUES (?)", blocked.book());
                return Reply.refused(Kinds.RULE, Reason.of("READER_BLOCKED"));
            }));
        }
        for (Future<Reply<Lent>> each : callers.invokeAll(calls)) {
            assertThat(each.get()).isEqualTo(Reply.refused(Kinds.RULE, Reason.of("READER_BLOCKED")));
        }
        callers.shutdown();
        assertThat(loansOf("围炉夜话")).isZero();
    }

    @Test
    void theNumberOfAnotherCommandIsRefused() {
        lend(new Borrow("r-1984", "小林", "一九八四"));
        Reply<Lent> other = lend(new Borrow("r-1984", "小林", "动物农场"));

        assertThat(other).isEqualTo(Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.REQUEST_ID_REUSED)));
        assertThat(loansOf("动物农场")).isZero();
    }

    @Test
    void theSameCommandOfAnotherOperationIsRefused() {
        Borrow command = new Borrow("r-op", "小林", "围城");
        lend(command);
        Reply<Lent> other = once.run("r-op", "return", command, Lent.class, () -> {
            throw new AssertionError("must not run");
        });
        assertThat(other).isEqualTo(Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.REQUEST_ID_REUSED)));
    }

    @Test
    void aFaultUndoesTheNoteToo() {
        lend(new Borrow("r-a", "小林", "百年孤独"));
        assertThatThrownBy(() -> lend(new Borrow("r-b", "老王", "百年孤独"))).isInstanceOf(DuplicateKeyException.class);
        SCHEMA.jdbc().update("DELETE FROM loan WHERE book = '百年孤独'");
        assertThat(lend(new Borrow("r-b", "老王", "百年孤独")).isDone()).isTrue();
    }

    @Test
    void aLostRaceIsTriedAgain() {
        AtomicInteger attempts = new AtomicInteger();
        Reply<Lent> reply = once.run("r-race", "borrow", "command", Lent.class, () -> {
            if (attempts.incrementAndGet() < 3) {
                throw new CannotAcquireLockException("deadlock");
            }
            return Reply.done(new Lent(new LoanId(7), Instant.EPOCH));
        });
        assertThat(reply.isDone()).isTrue();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void aNumberThatIsMissingOrTooLongIsRefused() {
        for (String bad : new String[] {null, " ", "x".repeat(65)}) {
            Reply<Lent> reply = once.run(bad, "borrow", "command", Lent.class, () -> {
                throw new AssertionError("must not run");
            });
            assertThat(reply).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.kind())
                    .isEqualTo(Kinds.INVALID));
        }
    }

    @Test
    void nothingIsAnAnswerToo() {
        Reply<Void> first = once.run("r-void", "forget", "command", Void.class, () -> Reply.done(null));
        Reply<Void> again = once.run("r-void", "forget", "command", Void.class, () -> {
            throw new AssertionError("must not run");
        });
        assertThat(again).isEqualTo(first).isEqualTo(Reply.done(null));
    }
}
