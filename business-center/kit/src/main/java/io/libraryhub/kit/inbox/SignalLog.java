package io.libraryhub.kit.inbox;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.signal.Signal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** As {@link #newer(List)}, of one. */
    public boolean newer(Signal signal) {
        return !newer(List.of(signal)).isEmpty();
    }

    /**
     * Call it first in the handler of signals. It remembers their versions in the handler's transaction.
     *
     * @return by subject, without those of which this version or a newer one of the same subject was applied before or is among
     *     them: they change nothing
     */
    public <S extends Signal> List<S> newer(List<S> told) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a signal is applied inside a transaction");
        }
        LocalDateTime now = Utc.of(clock.instant());
        List<S> signals = newestOfEach(told);
        int[] counts = jdbc.batchUpdate(
                "UPDATE signal_log SET version = ?, caused_at = ?, applied_at = ?"
                        + " WHERE signal_type = ? AND subject = ? AND version < ?",
                signals.stream()
                        .map(s ->
                                new Object[] {s.version(), Utc.of(s.causedAt()), now, s.type(), s.subject(), s.version()
                                })
                        .toList());
        List<S> newer = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 1 || isFirst(signals.get(i), now)) {
                newer.add(signals.get(i));
            }
        }
        List<S> prompt = newer.stream().filter(Signal::sentAtOnce).toList();
        if (!prompt.isEmpty()) {
            measureAtTheEnd(prompt);
        }
        return newer;
    }

    /** In one order, so that two instances that meet do not wait for each other. */
    private static <S extends Signal> List<S> newestOfEach(List<S> signals) {
        Map<Key, S> newest = new TreeMap<>(Comparator.comparing(Key::type).thenComparing(Key::subject));
        signals.forEach(signal -> newest.merge(
                new Key(signal.type(), signal.subject()),
                signal,
                (one, other) -> other.version() > one.version() ? other : one));
        return List.copyOf(newest.values());
    }

    private record Key(String type, String subject) {}

    private boolean isFirst(Signal signal, LocalDateTime now) {
        return jdbc.update(
                        "INSERT IGNORE INTO signal_log (signal_type, subject, version, caused_at, applied_at)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        signal.type(),
                        signal.subject(),
                        signal.version(),
                        Utc.of(signal.causedAt()),
                        now)
                == 1;
    }

    private void measureAtTheEnd(List<? extends Signal> signals) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                Instant now = clock.instant();
                jdbc.batchUpdate(
                        "INSERT INTO signal_applied (signal_type, applied_at, latency_ms) VALUES (?, ?, ?)",
                        signals.stream()
                                .map(s -> new Object[] {
                                    s.type(),
                                    Utc.of(now),
                                    Math.max(
                                            0,
                                            Duration.between(s.causedAt(), now).toMillis())
                                })
                                .toList());
            }
        });
    }
}
