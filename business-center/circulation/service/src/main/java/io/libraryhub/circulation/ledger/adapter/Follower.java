package io.libraryhub.circulation.ledger.adapter;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Notices that another instance changed something, by one cheap number in the database. It has a thread of its own: a
 * long task elsewhere must not make this instance follow late.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final String what;
    private final String sql;
    private final JdbcTemplate jdbc;
    private final Runnable changed;
    private final ScheduledExecutorService thread;
    private @Nullable Long seen;
    private boolean failing;

    /**
     * @param sql answers a number that grows with every change
     * @param changed reads anew
     */
    public Follower(String what, String sql, JdbcTemplate jdbc, Duration every, Runnable changed) {
        this.what = what;
        this.sql = sql;
        this.jdbc = jdbc;
        this.changed = changed;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread follower = new Thread(task, "follow-" + what);
            follower.setDaemon(true);
            return follower;
        });
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            Long now = jdbc.queryForObject(sql, Long.class);
            if (now != null && !now.equals(seen)) {
                changed.run();
                seen = now;
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("{} cannot be followed; those known stay in force", what, e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
