package io.libraryhub.kit.inbox;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.signal.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets only the newest version of a signal take effect, and measures how long it took to get here. */
public final class SignalLog {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    public SignalLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Call it first in the handler of a signal. It remembers the version in the handler's transaction.
     *
     * @return false when this version or a newer one of the same subject was applied before: then change nothing
     */
    public boolean newer(Signal signal) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a signal is applied inside a transaction");
        }
        Instant now = clock.instant();
        boolean newer = jdbc.update(
                                "UPDATE signal_log SET version = ?, caused_at = ?, applied_at = ?"
                                        + " WHERE signal_type = ? AND subject = ? AND version < ?",
                                signal.version(),
                                Utc.of(signal.causedAt()),
                                Utc.of(now),
                                signal.type(),
                                signal.subject(),
                                signal.version())
                        == 1
                || jdbc.update(
                                "INSERT IGNORE INTO signal_log (signal_type, subject, version, caused_at, applied_at)"
                                        + " VALUES (?, ?, ?, ?, ?)",
                                signal.type(),
                                signal.subject(),
                                signal.version(),
                                Utc.of(signal.causedAt()),
                                Utc.of(now))
                        == 1;
        if (newer) {
            measureAtTheEnd(signal);
        }
        return newer;
    }

    private void measureAtTheEnd(Signal signal) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                Instant now = clock.instant();
                jdbc.update(
                        "INSERT INTO signal_applied (signal_type, applied_at, latency_ms) VALUES (?, ?, ?)",
                        signal.type(),
                        Utc.of(now),
                        Math.max(0, Duration.between(signal.causedAt(), now).toMillis()));
            }
        });
    }
}
