package io.libraryhub.reader.consent.adapter.db;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.reader.api.ProfileTagView;
import io.libraryhub.reader.consent.application.ConsentStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsentStore implements ConsentStore {
    private final JdbcTemplate jdbc;
    private final Ids ids;

    JdbcConsentStore(JdbcTemplate jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Optional<Boolean> lockProfileConsent(ReaderId id) {
        return jdbc
                .queryForList("SELECT profile_consent FROM reader WHERE id = ? FOR UPDATE", Boolean.class, id.value())
                .stream()
                .findFirst();
    }

    @Override
    public void change(ReaderId id, String purpose, boolean granted, Instant now) {
        jdbc.update("UPDATE reader SET profile_consent = ? WHERE id = ?", granted, id.value());
        note(id, purpose, granted, now);
    }

    @Override
    public void note(ReaderId id, String purpose, boolean granted, Instant now) {
        jdbc.update(
                "INSERT INTO consent_change (id, reader_id, purpose, granted, changed_at) VALUES (?, ?, ?, ?, ?)",
                ids.next(),
                id.value(),
                purpose,
                granted,
                Utc.of(now));
    }

    @Override
    public void replaceTags(ReaderId id, List<ProfileTag> tags) {
        jdbc.update("DELETE FROM profile_tag WHERE reader_id = ?", id.value());
        jdbc.batchUpdate(
                "INSERT INTO profile_tag (reader_id, kind, name, weight) VALUES (?, ?, ?, ?) AS n"
                        + " ON DUPLICATE KEY UPDATE weight = GREATEST(profile_tag.weight, n.weight)",
                tags,
                Math.max(1, tags.size()),
                (statement, tag) -> {
                    statement.setLong(1, id.value());
                    statement.setString(2, tag.kind());
                    statement.setString(3, tag.name());
                    statement.setDouble(4, tag.weight());
                });
    }

    @Override
    public List<ProfileTagView> tags(ReaderId id) {
        return jdbc.query(
                "SELECT kind, name, weight FROM profile_tag WHERE reader_id = ? ORDER BY weight DESC, kind, name",
                (row, n) -> new ProfileTagView(row.getString("kind"), row.getString("name"), row.getDouble("weight")),
                id.value());
    }
}
