package io.libraryhub.kit.outbox;

import io.libraryhub.kit.db.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what waits in the outbox. Any number of instances may run: who holds the lock on a shard's row publishes that
 * shard, the others pass it by. A row is marked sent after the broker's acknowledgement, so a crash in between repeats
 * messages and loses none.
 */
public final class OutboxRelay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Publisher publisher;
    private final Clock clock;
    private final Duration poll;
    private final Duration spacing;
    private final int batch;
    private final OutboxMetrics metrics;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Publisher publisher,
            Clock clock,
            OutboxProperties properties,
            OutboxMetrics metrics) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
        this.poll = properties.poll();
        this.spacing = properties.spacing();
        this.batch = properties.batch();
        this.metrics = metrics;
    }

    /** There is something to publish. */
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            if (running) {
                return;
            }
            running = true;
            Thread started = new Thread(this::loop, "outbox-relay");
            started.setDaemon(true);
            thread = started;
            started.start();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        Thread started = thread;
        if (started != null) {
            try {
                started.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before and stops after whatever writes events. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void loop() {
        Duration pause = poll;
        while (running) {
            try {
                Pass pass = pass();
                if (pass.found() >= batch && pass.sent() == pass.found()) {
                    pause = poll;
                    continue;
                }
                if (pass.sent() > 0) {
                    await(spacing, false);
                }
                pause = pass.sent() < pass.found() ? longer(pause) : poll;
                if (pass.sent() < pass.found()) {
                    LOG.warn(
                            "{} of {} domain events could not be published, trying again in {} ms",
                            pass.found() - pass.sent(),
                            pass.found(),
                            pause.toMillis());
                }
            } catch (RuntimeException e) {
                pause = longer(pause);
                LOG.warn(
                        "the outbox could not be worked off, trying again in {} ms: {}",
                        pause.toMillis(),
                        e.toString());
            }
            await(pause, pause.equals(poll));
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** @param wakeable false after a failure: new events must not turn the pause into a storm */
    private void await(Duration pause, boolean wakeable) {
        lock.lock();
        try {
            long nanos = pause.toNanos();
            while (running && nanos > 0 && !(woken && wakeable)) {
                nanos = changed.awaitNanos(nanos);
            }
            woken = woken && !wakeable;
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** @param found rows seen in shards that were free, @param sent those the broker acknowledged */
    record Pass(int found, int sent) {
        static final Pass NOTHING = new Pass(0, 0);
    }

    /** One round over every shard that has something and is free. */
    Pass pass() {
        // Outside of the transaction: most rounds find nothing and should cost one statement.
        List<Integer> waiting =
                jdbc.queryForList("SELECT DISTINCT shard FROM outbox WHERE sent_at IS NULL", Integer.class);
        if (waiting.isEmpty()) {
            return Pass.NOTHING;
        }
        Pass pass = transaction.execute(status -> publishShards(waiting));
        return pass == null ? Pass.NOTHING : pass;
    }

    private Pass publishShards(List<Integer> waiting) {
        List<Integer> mine = jdbc.queryForList(
                "SELECT shard FROM outbox_shard WHERE shard IN (" + marks(waiting.size()) + ") FOR UPDATE SKIP LOCKED",
                Integer.class,
                waiting.toArray());
        if (mine.isEmpty()) {
            return Pass.NOTHING;
        }
        List<Object> parameters = new ArrayList<>(mine);
        parameters.add(batch);
        // The first plain read after the locks: what the former holder marked sent is seen as sent.
        List<OutboxRow> rows = jdbc.query(
                "SELECT id, event_id, type, subject, shard, payload, occurred_at, traceparent FROM outbox"
                        + " WHERE sent_at IS NULL AND shard IN (" + marks(mine.size()) + ") ORDER BY id LIMIT ?",
                (row, n) -> new OutboxRow(
                        row.getLong("id"),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("subject"),
                        row.getInt("shard"),
                        row.getString("payload"),
                        Utc.instant(row, "occurred_at"),
                        row.getString("traceparent")),
                parameters.toArray());
        if (rows.isEmpty()) {
            return Pass.NOTHING;
        }
        List<Long> sent = publisher.publish(rows);
        if (!sent.isEmpty()) {
            Instant now = clock.instant();
            List<Object> marked = new ArrayList<>(sent.size() + 1);
            marked.add(Utc.of(now));
            marked.addAll(sent);
            jdbc.update("UPDATE outbox SET sent_at = ? WHERE id IN (" + marks(sent.size()) + ")", marked.toArray());
            metrics.published(rows, sent, now);
        }
        return new Pass(rows.size(), sent.size());
    }

    private static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }
}
