package io.libraryhub.kit.retention;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Removes old rows in the background, now and then, in small steps. */
public final class Retention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final JdbcTemplate jdbc;
    private final List<OldRows> tables;
    private final int page;
    private final Duration pause;
    private final Clock clock;
    private final ScheduledExecutorService runner = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "retention");
        thread.setDaemon(true);
        return thread;
    });

    public Retention(JdbcTemplate jdbc, List<OldRows> tables, int page, Duration pause, Clock clock) {
        this.jdbc = jdbc;
        this.tables = List.copyOf(tables);
        this.page = page;
        this.pause = pause;
        this.clock = clock;
    }

    void begin(Duration firstAfter, Duration every) {
        runner.scheduleWithFixedDelay(this::runSafely, firstAfter.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Goes once through all tables.
     *
     * @return rows removed
     */
    public int run() throws InterruptedException {
        int removed = 0;
        for (OldRows each : tables) {
            int ofTable = clear(each);
            if (ofTable > 0) {
                LOG.info("{} old rows left {}", ofTable, each.table());
            }
            removed += ofTable;
        }
        return removed;
    }

    private int clear(OldRows rows) throws InterruptedException {
        RowSweep sweep = new RowSweep(jdbc, rows, page);
        int removed = 0;
        RowSweep.Step step = RowSweep.Step.BEGIN;
        while (!step.end()) {
            step = sweep.after(step.last(), clock.instant());
            removed += step.removed();
            if (!step.end()) {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            }
        }
        return removed;
    }

    private void runSafely() {
        try {
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("old rows could not be removed now, it is tried again", e);
        }
    }

    @Override
    public void close() {
        runner.shutdownNow();
    }
}
