package io.libraryhub.reader.identity.adapter.db;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.reader.identity.application.Attempts;
import io.libraryhub.reader.identity.domain.AttemptLimit;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAttempts implements Attempts {
    private final JdbcTemplate jdbc;

    JdbcAttempts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Attempt begin(byte[] account, AttemptLimit limit, Instant now) {
        LocalDateTime at = Utc.of(now);
        LocalDateTime oldest = Utc.of(now.minus(limit.window()));
        // Assignments are made from left to right: the count is decided by the window as it was.
        jdbc.update(
                "INSERT INTO sign_in_attempt (account, failures, started_at) VALUES (?, 1, ?)"
                        + " ON DUPLICATE KEY UPDATE failures = IF(started_at <= ?, 1, failures + 1),"
                        + " started_at = IF(started_at <= ?, ?, started_at)",
                account,
                at,
                oldest,
                oldest,
                at);
        Attempt attempt = jdbc.queryForObject(
                "SELECT failures, started_at FROM sign_in_attempt WHERE account = ?",
                (row, n) -> new Attempt(row.getInt("failures"), Utc.instant(row, "started_at")),
                account);
        if (attempt == null) {
            throw new IllegalStateException("an attempt just counted is gone");
        }
        return attempt;
    }

    @Override
    public void clear(byte[] account) {
        jdbc.update("DELETE FROM sign_in_attempt WHERE account = ?", account);
    }
}
