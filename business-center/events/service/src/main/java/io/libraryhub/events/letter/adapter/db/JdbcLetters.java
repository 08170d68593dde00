package io.libraryhub.events.letter.adapter.db;

import io.libraryhub.events.api.LetterTitle;
import io.libraryhub.events.letter.domain.Letter;
import io.libraryhub.events.letter.domain.Letters;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code letter_reader} and {@code letter}. */
@Repository
class JdbcLetters implements Letters {
    private final JdbcClient jdbc;
    private final Json json;

    JdbcLetters(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void welcome(ReaderId reader) {
        jdbc.sql("INSERT IGNORE INTO letter_reader (reader_id) VALUES (?)")
                .param(reader.value())
                .update();
    }

    @Override
    public boolean wanted(ReaderId reader) {
        return jdbc.sql("SELECT wanted FROM letter_reader WHERE reader_id = ?")
                .param(reader.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Override
    public void want(ReaderId reader, boolean wanted) {
        jdbc.sql("INSERT INTO letter_reader (reader_id, wanted) VALUES (:reader, :wanted)"
                        + " ON DUPLICATE KEY UPDATE wanted = :wanted")
                .param("reader", reader.value())
                .param("wanted", wanted)
                .update();
    }

    @Override
    public List<ReaderId> without(YearMonth month, int most) {
        return jdbc.sql("SELECT reader_id FROM letter_reader WHERE wanted = 1 AND newest < ?"
                        + " ORDER BY newest, reader_id DESC LIMIT ?")
                .params(month.toString(), most)
                .query((row, n) -> new ReaderId(row.getLong(1)))
                .list();
    }

    @Override
    @Transactional
    public boolean add(Letter letter) {
        // With the reader's row held: who is forgotten meanwhile gets none that would stay.
        int added = jdbc.sql(
                        """
                        INSERT IGNORE INTO letter (reader_id, month, personal, sessions, titles, written_at)
                        SELECT reader_id, ?, ?, ?, ?, ? FROM letter_reader WHERE reader_id = ? AND wanted = 1 FOR SHARE
                        """)
                .params(
                        letter.month().toString(),
                        letter.personal(),
                        json.write(letter.sessions()),
                        json.write(letter.titles()),
                        Utc.of(letter.writtenAt()),
                        letter.reader().value())
                .update();
        jdbc.sql("UPDATE letter_reader SET newest = ? WHERE reader_id = ?")
                .params(letter.month().toString(), letter.reader().value())
                .update();
        return added == 1;
    }

    @Override
    public Optional<Letter> one(ReaderId reader, YearMonth month) {
        return jdbc.sql("SELECT * FROM letter WHERE reader_id = ? AND month = ?")
                .params(reader.value(), month.toString())
                .query((row, n) -> letter(row))
                .optional();
    }

    @Override
    public List<Letter> of(ReaderId reader, int page, int size) {
        return jdbc.sql("SELECT * FROM letter WHERE reader_id = ? ORDER BY month DESC LIMIT ? OFFSET ?")
                .params(reader.value(), size, (long) page * size)
                .query((row, n) -> letter(row))
                .list();
    }

    @Override
    public long count(ReaderId reader) {
        return jdbc.sql("SELECT COUNT(*) FROM letter WHERE reader_id = ?")
                .param(reader.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Letter> lockPersonal(ReaderId reader) {
        return jdbc.sql("SELECT * FROM letter WHERE reader_id = ? AND personal = 1 FOR UPDATE")
                .param(reader.value())
                .query((row, n) -> letter(row))
                .list();
    }

    @Override
    public void rewrite(Letter letter) {
        jdbc.sql("UPDATE letter SET personal = ?, sessions = ?, titles = ? WHERE reader_id = ? AND month = ?")
                .params(
                        letter.personal(),
                        json.write(letter.sessions()),
                        json.write(letter.titles()),
                        letter.reader().value(),
                        letter.month().toString())
                .update();
    }

    @Override
    public void markRead(ReaderId reader, YearMonth month, Instant at) {
        jdbc.sql("UPDATE letter SET read_at = ? WHERE reader_id = ? AND month = ? AND read_at IS NULL")
                .params(Utc.of(at), reader.value(), month.toString())
                .update();
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                new ReaderId(row.getLong("reader_id")),
                YearMonth.parse(row.getString("month")),
                row.getBoolean("personal"),
                List.of(json.read(row.getString("sessions"), Letter.Mention[].class)),
                List.of(json.read(row.getString("titles"), LetterTitle[].class)),
                Utc.instant(row, "written_at"),
                Utc.nullableInstant(row, "read_at"));
    }
}
