package io.libraryhub.kit.schedule;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.schedule.domain.Progress;
import io.libraryhub.kit.schedule.domain.TaskBook;
import io.libraryhub.kit.schedule.domain.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tasks in MySQL. When a task is due is said by the hub's clock; how long a lease lasts by the database's, so that
 * instances whose clocks differ, or are moved one after the other, agree on it.
 */
class JdbcTaskBook implements TaskBook {
    private static final String FREE = "(holder IS NULL OR lease_until < UTC_TIMESTAMP(3))";
    private static final String LEASE = "TIMESTAMPADD(MICROSECOND, ?, UTC_TIMESTAMP(6))";

    private final JdbcTemplate jdbc;

    JdbcTaskBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void know(String task, Instant now) {
        jdbc.update("INSERT IGNORE INTO scheduled_task (name, next_at) VALUES (?, ?)", task, Utc.of(now));
    }

    @Override
    public List<Waiting> waiting() {
        return jdbc.query(
                "SELECT name, next_at FROM scheduled_task WHERE " + FREE + " ORDER BY next_at, name",
                (row, n) -> new Waiting(row.getString("name"), Utc.instant(row, "next_at")));
    }

    @Override
    public Optional<Turn> take(Waiting task, Duration lease) {
        String holder = UUID.randomUUID().toString();
        int taken = jdbc.update(
                "UPDATE scheduled_task SET holder = ?, lease_until = " + LEASE + " WHERE name = ? AND next_at = ? AND "
                        + FREE,
                holder,
                micros(lease),
                task.task(),
                Utc.of(task.nextAt()));
        return taken == 0
                ? Optional.empty()
                : jdbc
                        .query(
                                "SELECT position FROM scheduled_task WHERE name = ? AND holder = ?",
                                (row, n) -> new Turn(task.task(), holder, row.getString("position")),
                                task.task(),
                                holder)
                        .stream()
                        .findFirst();
    }

    @Override
    public boolean advance(Turn turn, Progress progress, Duration lease) {
        return jdbc.update(
                        "UPDATE scheduled_task SET position = ?, changes = changes + ?, failures = 0, lease_until = "
                                + LEASE + " WHERE name = ? AND holder = ?",
                        progress.position(),
                        progress.changes(),
                        micros(lease),
                        turn.task(),
                        turn.holder())
                == 1;
    }

    @Override
    public void finish(Turn turn, Progress last, Instant now, Instant next) {
        jdbc.update(
                "UPDATE scheduled_task SET position = '', changes = changes + ?, runs = runs + 1, failures = 0,"
                        + " ended_at = ?, next_at = ?, holder = NULL, lease_until = NULL WHERE name = ? AND holder = ?",
                last.changes(),
                Utc.of(now),
                Utc.of(next),
                turn.task(),
                turn.holder());
    }

    @Override
    public void giveBack(Turn turn) {
        jdbc.update(
                "UPDATE scheduled_task SET holder = NULL, lease_until = NULL WHERE name = ? AND holder = ?",
                turn.task(),
                turn.holder());
    }

    @Override
    public void failed(Turn turn, Instant next) {
        jdbc.update(
                "UPDATE scheduled_task SET failures = failures + 1, next_at = ?, holder = NULL, lease_until = NULL"
                        + " WHERE name = ? AND holder = ?",
                Utc.of(next),
                turn.task(),
                turn.holder());
    }

    private static long micros(Duration lease) {
        return lease.toNanos() / 1_000;
    }
}
