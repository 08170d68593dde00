package io.libraryhub.circulation.notice.adapter.db;

import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeState;
import io.libraryhub.circulation.notice.domain.Notices;
import io.libraryhub.circulation.notice.domain.Subject;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The outbox of notices in MySQL. */
@Repository
class JdbcNotices implements Notices {
    private final JdbcTemplate jdbc;

    JdbcNotices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Notice notice) {
        Subject about = notice.about();
        Money amount = about.amount();
        return jdbc.update(
                        """
                        INSERT IGNORE INTO notice (notice_id, kind, cause, subject, ordinal, reader_id, title_id, branch,
                          about_at, amount_fen, detail, caused_at, policy, channels, state, tries, send_at, problem)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        notice.id().value(),
                        about.kind().code(),
                        about.cause(),
                        about.id(),
                        about.ordinal(),
                        about.reader().value(),
                        about.title() == null ? null : about.title().value(),
                        about.branch(),
                        utc(about.at()),
                        amount == null ? null : amount.fen(),
                        about.detail(),
                        Utc.of(notice.causedAt()),
                        notice.policy(),
                        NoticeRows.joined(notice.channels()),
                        notice.state().code(),
                        notice.tries(),
                        Utc.of(notice.sendAt()),
                        notice.problem())
                == 1;
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return query("WHERE n.notice_id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Notice> lock(NoticeId id) {
        return query("WHERE n.notice_id = ? FOR UPDATE OF n", id.value()).stream()
                .findFirst();
    }

    @Override
    public List<Notice> due(Instant now, int atMost) {
        return query("WHERE n.open_at <= ? ORDER BY n.open_at, n.notice_id LIMIT ?", Utc.of(now), atMost);
    }

    @Override
    public List<Notice> bundle(Notice first, int atMost) {
        Long message = first.message();
        if (first.state() == NoticeState.TRYING && message != null) {
            return query(
                    "WHERE n.message_id = ? AND n.state = 'trying' AND n.send_at = ?"
                            + " ORDER BY n.notice_id LIMIT ? FOR UPDATE OF n SKIP LOCKED",
                    message,
                    Utc.of(first.sendAt()),
                    atMost);
        }
        return query(
                "WHERE n.reader_id = ? AND n.state = 'waiting' AND n.kind = ? AND n.policy = ? AND n.channels = ?"
                        + " ORDER BY n.notice_id <> ?, n.notice_id LIMIT ? FOR UPDATE OF n SKIP LOCKED",
                first.about().reader().value(),
                first.about().kind().code(),
                first.policy(),
                NoticeRows.joined(first.channels()),
                first.id().value(),
                atMost);
    }

    @Override
    public List<Notice> unanswered(long message) {
        return query("WHERE n.message_id = ? AND n.state = 'trying' ORDER BY n.notice_id FOR UPDATE OF n", message);
    }

    @Override
    public void save(Notice notice, NoticeState before) {
        int saved = jdbc.update(
                "UPDATE notice SET channels = ?, state = ?, tries = ?, send_at = ?, message_id = ?, sent_at = ?,"
                        + " problem = ? WHERE notice_id = ? AND state = ?",
                NoticeRows.joined(notice.channels()),
                notice.state().code(),
                notice.tries(),
                Utc.of(notice.sendAt()),
                notice.message(),
                utc(notice.sentAt()),
                notice.problem(),
                notice.id().value(),
                before.code());
        if (saved != 1) {
            throw new OptimisticLockingFailureException("notice " + notice.id() + " was changed by others");
        }
    }

    @Override
    public void read(NoticeId id, Instant now) {
        jdbc.update(
                "UPDATE notice SET read_at = ? WHERE notice_id = ? AND state = 'sent' AND read_at IS NULL",
                Utc.of(now),
                id.value());
    }

    private List<Notice> query(String which, Object... values) {
        return jdbc.query(NoticeRows.SELECT + which, NoticeRows::notice, values);
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : Utc.of(at);
    }
}
