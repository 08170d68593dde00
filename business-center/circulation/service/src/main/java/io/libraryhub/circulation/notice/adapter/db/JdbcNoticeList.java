package io.libraryhub.circulation.notice.adapter.db;

import io.libraryhub.circulation.api.NoticeSearch;
import io.libraryhub.circulation.notice.application.NoticeList;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists of notices from MySQL. Numbers of notices grow with time, so the newest has the greatest. */
@Repository
class JdbcNoticeList implements NoticeList {
    private final JdbcTemplate jdbc;

    JdbcNoticeList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page<Notice> ofReader(ReaderId reader, boolean unreadOnly, int page, int size) {
        Where where = new Where().and("n.reader_id = ?", reader.value()).and("n.state = ?", "sent");
        return page(unreadOnly ? where.and("n.read_at IS NULL") : where, page, size);
    }

    @Override
    public Page<Notice> outbox(NoticeSearch search, int page, int size) {
        Where where = new Where()
                .given("n.state = ?", search.state())
                .given("n.kind = ?", search.kind())
                .given(
                        "n.reader_id = ?",
                        search.reader() == null ? null : search.reader().value())
                .given(
                        "n.title_id = ?",
                        search.title() == null ? null : search.title().value());
        return page(where, page, size);
    }

    private Page<Notice> page(Where where, int page, int size) {
        long total = Objects.requireNonNull(
                jdbc.queryForObject("SELECT COUNT(*) FROM notice n" + where.sql(), Long.class, where.values.toArray()));
        List<Object> values = new ArrayList<>(where.values);
        values.add(page * size);
        values.add(size);
        List<Notice> items = jdbc.query(
                NoticeRows.SELECT + where.sql() + " ORDER BY n.notice_id DESC LIMIT ?, ?",
                NoticeRows::notice,
                values.toArray());
        return new Page<>(items, page, size, total);
    }

    /** Conditions, all of which hold. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where and(String condition, Object... of) {
            conditions.add(condition);
            values.addAll(List.of(of));
            return this;
        }

        Where given(String condition, @Nullable Object value) {
            return value == null ? this : and(condition, value);
        }

        String sql() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
