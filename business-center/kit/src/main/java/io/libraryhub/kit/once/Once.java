package io.libraryhub.kit.once;

import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Done;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Refused;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a command out once, however often it is sent. The note that it was done, with its answer, commits together with
 * the command's changes; a repeat waits for the first and is given the same answer.
 *
 * <p>A refusal undoes everything and is not remembered: what was refused today may be allowed tomorrow under the same
 * number. Deadlocks and lost races are tried again, unless the caller has opened the transaction.
 */
public final class Once {
    private static final Logger LOG = LoggerFactory.getLogger(Once.class);
    private static final int ATTEMPTS = 8;
    private static final int STRIPES = 256;
    private static final int LONGEST_ID = 64;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Json json;
    private final Clock clock;
    /**
     * Repeats of one number queue here before they open a transaction. Queuing in the database alone is right too, but
     * when the first is refused, MySQL lets its waiters run into each other's deadlock, and they hold connections.
     */
    private final ReentrantLock[] queues = new ReentrantLock[STRIPES];

    public Once(JdbcTemplate jdbc, TransactionTemplate transaction, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
        Arrays.setAll(queues, i -> new ReentrantLock());
    }

    /**
     * @param requestId the caller's number, 1 to 64 characters
     * @param operation what is done, at most 64 ASCII characters
     * @param command written as JSON to tell it from another under the same number; leave secrets out of it
     * @param type of the answer, which is kept as JSON
     */
    public <T> Reply<T> run(
            @Nullable String requestId, String operation, Object command, Class<T> type, Supplier<Reply<T>> work) {
        if (requestId == null || requestId.isBlank() || requestId.length() > LONGEST_ID) {
            return new Refused<>(
                    Kinds.INVALID,
                    List.of(new Reason(
                            CommonCodes.INVALID, Map.of("field", "requestId", "problem", "1–" + LONGEST_ID))));
        }
        byte[] fingerprint = fingerprint(operation, command);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // Holding locks of the caller's transaction: must not queue, and cannot try again.
            return inTransaction(requestId, operation, fingerprint, type, work);
        }
        ReentrantLock queue = queues[Math.floorMod(requestId.hashCode(), STRIPES)];
        queue.lock();
        try {
            return persistently(requestId, operation, fingerprint, type, work);
        } finally {
            queue.unlock();
        }
    }

    private <T> Reply<T> persistently(
            String requestId, String operation, byte[] fingerprint, Class<T> type, Supplier<Reply<T>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(requestId, operation, fingerprint, type, work);
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("{} lost a race and is tried again: {}", operation, e.toString());
                pause(attempt);
            }
        }
    }

    private <T> Reply<T> inTransaction(
            String requestId, String operation, byte[] fingerprint, Class<T> type, Supplier<Reply<T>> work) {
        Reply<T> reply =
                transaction.execute(status -> runInside(status, requestId, operation, fingerprint, type, work));
        if (reply == null) {
            throw new IllegalStateException("a command answers with a reply: " + operation);
        }
        return reply;
    }

    private <T> Reply<T> runInside(
            TransactionStatus status,
            String requestId,
            String operation,
            byte[] fingerprint,
            Class<T> type,
            Supplier<Reply<T>> work) {
        try {
            // A second call with this number waits here until the first has committed or been undone.
            jdbc.update(
                    "INSERT INTO once (request_id, operation, fingerprint, answer, at) VALUES (?, ?, ?, NULL, ?)",
                    requestId,
                    operation,
                    fingerprint,
                    Utc.of(clock.instant()));
        } catch (DuplicateKeyException e) {
            return remembered(requestId, fingerprint, type);
        }
        Reply<T> reply = work.get();
        return reply.<Reply<T>>fold(
                value -> {
                    jdbc.update(
                            "UPDATE once SET answer = ? WHERE request_id = ?",
                            value == null ? "null" : json.write(value),
                            requestId);
                    return new Done<>(value);
                },
                refused -> {
                    status.setRollbackOnly();
                    return reply;
                });
    }

    private <T> Reply<T> remembered(String requestId, byte[] fingerprint, Class<T> type) {
        Note note = jdbc.queryForObject(
                "SELECT fingerprint, answer FROM once WHERE request_id = ? FOR SHARE",
                (row, n) -> new Note(row.getBytes("fingerprint"), row.getString("answer")),
                requestId);
        if (note == null || !Arrays.equals(note.fingerprint(), fingerprint)) {
            return Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.REQUEST_ID_REUSED));
        }
        if (note.answer() == null) {
            // Only inside one and the same transaction: a command that calls itself.
            throw new IllegalStateException("request " + requestId + " is being carried out by this transaction");
        }
        return new Done<>(json.read(note.answer(), type));
    }

    private record Note(byte[] fingerprint, @Nullable String answer) {}

    private byte[] fingerprint(String operation, Object command) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(json.write(command).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L, 30L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
