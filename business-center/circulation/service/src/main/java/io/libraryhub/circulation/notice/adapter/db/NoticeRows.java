package io.libraryhub.circulation.notice.adapter.db;

import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeKind;
import io.libraryhub.circulation.notice.domain.NoticeState;
import io.libraryhub.circulation.notice.domain.Subject;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.NoticeId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Rows of {@code notice}. */
final class NoticeRows {
    static final String SELECT =
            """
            SELECT n.notice_id, n.kind, n.cause, n.subject, n.ordinal, n.reader_id, n.title_id, n.branch, n.about_at,
                   n.amount_fen, n.detail, n.caused_at, n.policy, n.channels, n.state, n.tries, n.send_at, n.message_id,
                   n.sent_at, n.read_at, n.problem, t.name AS title_name
            FROM notice n LEFT JOIN title t ON t.title_id = n.title_id
            """;

    private NoticeRows() {}

    static Notice notice(ResultSet row, int n) throws SQLException {
        Long title = row.getObject("title_id", Long.class);
        Long fen = row.getObject("amount_fen", Long.class);
        Subject about = new Subject(
                NoticeKind.of(row.getString("kind")),
                row.getString("cause"),
                row.getLong("subject"),
                row.getInt("ordinal"),
                new ReaderId(row.getLong("reader_id")),
                title == null ? null : new TitleId(title),
                row.getString("branch"),
                Utc.nullableInstant(row, "about_at"),
                fen == null ? null : new Money(fen),
                row.getString("detail"));
        return new Notice(
                new NoticeId(row.getLong("notice_id")),
                about,
                row.getString("title_name"),
                Utc.instant(row, "caused_at"),
                row.getString("policy"),
                List.of(row.getString("channels").split(",")),
                NoticeState.of(row.getString("state")),
                row.getInt("tries"),
                Utc.instant(row, "send_at"),
                row.getObject("message_id", Long.class),
                Utc.nullableInstant(row, "sent_at"),
                Utc.nullableInstant(row, "read_at"),
                row.getString("problem"));
    }

    static String joined(List<String> channels) {
        return String.join(",", channels);
    }
}
