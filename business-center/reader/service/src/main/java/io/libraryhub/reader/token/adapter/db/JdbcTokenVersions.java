package io.libraryhub.reader.token.adapter.db;

import io.libraryhub.kit.db.Utc;
import io.libraryhub.reader.token.application.TokenVersions;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTokenVersions implements TokenVersions {
    private final JdbcTemplate jdbc;

    JdbcTokenVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int of(long subject) {
        return jdbc.queryForList("SELECT version FROM token_version WHERE subject = ?", Integer.class, subject).stream()
                .findFirst()
                .orElse(0);
    }

    @Override
    public void raise(long subject, Instant now) {
        jdbc.update(
                "INSERT INTO token_version (subject, version, raised_at) VALUES (?, 1, ?) AS new"
                        + " ON DUPLICATE KEY UPDATE version = token_version.version + 1, raised_at = new.raised_at",
                subject,
                Utc.of(now));
    }

    @Override
    public List<Raised> since(Instant from) {
        return jdbc.query(
                "SELECT subject, version FROM token_version WHERE raised_at >= ?",
                (row, n) -> new Raised(row.getString("subject"), row.getInt("version")),
                Utc.of(from));
    }
}
