package io.libraryhub.resource.outside.adapter.db;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.id.Ids;
import io.libraryhub.resource.api.OutsideListView;
import io.libraryhub.resource.outside.domain.OutsideLine;
import io.libraryhub.resource.outside.domain.OutsideLists;
import io.libraryhub.resource.outside.domain.TitleMatch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code outside_list} and {@code outside_line}. */
@Repository
class JdbcOutsideLists implements OutsideLists {
    /** Values in one IN. */
    private static final int CHUNK = 500;

    private static final String LINE =
            "l.list_id, l.number, o.name, l.place, l.weight, l.isbn, l.title, l.author, l.valid_until";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;

    JdbcOutsideLists(JdbcClient jdbc, JdbcTemplate batches, Ids ids) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(String list, List<Matched> lines, String byRole, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO outside_list (id, name, edition, by_role, brought_at) VALUES (?, ?, 1, ?, ?) AS fresh
                        ON DUPLICATE KEY UPDATE edition = outside_list.edition + 1, by_role = fresh.by_role,
                          brought_at = fresh.brought_at
                        """)
                .params(ids.next(), list, byRole, Utc.of(at))
                .update();
        long id = jdbc.sql("SELECT id FROM outside_list WHERE name = ?")
                .param(list)
                .query(Long.class)
                .single();
        jdbc.sql("DELETE FROM outside_line WHERE list_id = ?").param(id).update();
        batches.batchUpdate(
                """
                INSERT INTO outside_line
                  (list_id, number, place, weight, isbn, title, author, valid_until, title_id, matched_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                lines.stream().map(each -> values(id, each)).toList());
    }

    private static @Nullable Object[] values(long list, Matched matched) {
        OutsideLine line = matched.line();
        Isbn isbn = line.isbn();
        return new @Nullable Object[] {
            list,
            line.number(),
            line.rank(),
            line.weight(),
            isbn == null ? null : isbn.digits(),
            line.title(),
            line.author(),
            line.until(),
            matched.title().map(found -> found.id().value()).orElse(null),
            matched.title().map(TitleMatch.Found::by).orElse("")
        };
    }

    @Override
    public boolean remove(String list) {
        return jdbc.sql("DELETE FROM outside_list WHERE name = ?").param(list).update() > 0;
    }

    @Override
    public List<OutsideListView> all(LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT o.name, o.edition, o.by_role, o.brought_at, COUNT(*) AS all_lines,
                               COUNT(l.title_id) AS held, MAX(l.valid_until) AS valid_until,
                               MAX(l.valid_until) >= :today AS counts
                        FROM outside_list o JOIN outside_line l ON l.list_id = o.id
                        GROUP BY o.id
                        ORDER BY counts DESC, o.name
                        """)
                .param("today", today)
                .query((row, n) -> new OutsideListView(
                        row.getString("name"),
                        row.getInt("edition"),
                        row.getInt("all_lines"),
                        row.getInt("held"),
                        row.getObject("valid_until", LocalDate.class),
                        row.getBoolean("counts"),
                        Utc.instant(row, "brought_at"),
                        row.getString("by_role")))
                .list();
    }

    @Override
    public Page<Listed> lines(LocalDate today, @Nullable String list, boolean held, int page, int size) {
        String from = " FROM outside_line l JOIN outside_list o ON o.id = l.list_id"
                + " LEFT JOIN title_mark m ON m.title_id = l.title_id"
                + " WHERE l.valid_until >= :today AND l.title_id IS " + (held ? "NOT NULL" : "NULL")
                + (list == null ? "" : " AND o.name = :list");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        if (list != null) {
            parameters.put("list", list);
        }
        long total = jdbc.sql("SELECT COUNT(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", size);
        parameters.put("offset", (long) page * size);
        List<Listed> lines = jdbc.sql("SELECT " + LINE
                        + ", l.title_id, l.matched_by, o.brought_at, COALESCE(m.active_holds, 0) AS waiting,"
                        + " (SELECT COUNT(*) FROM item i WHERE i.title_id = l.title_id AND i.state NOT IN"
                        + " ('withdrawn', 'lost', 'missing', 'damaged')) AS copies"
                        + from
                        + " ORDER BY l.weight DESC, l.place, o.name, l.number LIMIT :size OFFSET :offset")
                .params(parameters)
                .query((row, n) -> listed(row))
                .list();
        return new Page<>(lines, page, size, total);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        long title = row.getLong("title_id");
        TitleId id = row.wasNull() ? null : new TitleId(title);
        return new Listed(
                line(row),
                id,
                row.getString("matched_by"),
                row.getInt("copies"),
                row.getInt("waiting"),
                Utc.instant(row, "brought_at"));
    }

    private static OutsideLine line(ResultSet row) throws SQLException {
        @Nullable String isbn = row.getString("isbn");
        return new OutsideLine(
                row.getInt("number"),
                row.getString("name"),
                row.getInt("place"),
                row.getDouble("weight"),
                isbn == null ? null : new Isbn(isbn),
                row.getString("title"),
                row.getString("author"),
                row.getObject("valid_until", LocalDate.class));
    }

    @Override
    public List<Place> places(Collection<TitleId> titles, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT l.title_id, o.name, l.place, l.weight, o.brought_at
                        FROM outside_line l JOIN outside_list o ON o.id = l.list_id
                        WHERE l.title_id IN (:titles) AND l.valid_until >= :today
                        """)
                .param("titles", titles.stream().map(TitleId::value).toList())
                .param("today", today)
                .query((row, n) -> new Place(
                        new TitleId(row.getLong("title_id")),
                        row.getString("name"),
                        row.getInt("place"),
                        row.getDouble("weight"),
                        Utc.instant(row, "brought_at")))
                .list();
    }

    @Override
    public List<Unmatched> unmatched(LocalDate today, long afterList, int afterNumber, int most) {
        return jdbc.sql("SELECT " + LINE
                        + " FROM outside_line l JOIN outside_list o ON o.id = l.list_id"
                        + " WHERE l.title_id IS NULL AND l.valid_until >= ? AND (l.list_id, l.number) > (?, ?)"
                        + " ORDER BY l.list_id, l.number LIMIT ?")
                .params(today, afterList, afterNumber, most)
                .query((row, n) -> new Unmatched(row.getLong("list_id"), line(row)))
                .list();
    }

    @Override
    public void match(long list, int number, TitleMatch.Found found) {
        jdbc.sql("UPDATE outside_line SET title_id = ?, matched_by = ?"
                        + " WHERE list_id = ? AND number = ? AND title_id IS NULL")
                .params(found.id().value(), found.by(), list, number)
                .update();
    }

    @Override
    public TitleMatch matches(List<OutsideLine> lines) {
        Map<Isbn, TitleId> byIsbn = new HashMap<>();
        Set<String> isbns = lines.stream()
                .map(OutsideLine::isbn)
                .filter(Objects::nonNull)
                .map(Isbn::digits)
                .collect(Collectors.toSet());
        inChunks(isbns, part -> jdbc.sql("SELECT isbn, MIN(id) AS id FROM title WHERE isbn IN (:part) GROUP BY isbn")
                .param("part", part)
                .query(row -> {
                    byIsbn.put(new Isbn(row.getString("isbn")), new TitleId(row.getLong("id")));
                }));
        List<TitleMatch.Candidate> byTitle = new ArrayList<>();
        Set<String> titles = lines.stream()
                .filter(line -> line.isbn() == null || !byIsbn.containsKey(line.isbn()))
                .map(OutsideLine::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.toSet());
        inChunks(titles, part -> jdbc.sql("SELECT id, title, author FROM title WHERE title IN (:part) ORDER BY id")
                .param("part", part)
                .query(row -> {
                    byTitle.add(new TitleMatch.Candidate(
                            new TitleId(row.getLong("id")), row.getString("title"), row.getString("author")));
                }));
        return TitleMatch.of(byIsbn, byTitle);
    }

    private static void inChunks(Collection<String> all, Consumer<List<String>> ask) {
        List<String> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += CHUNK) {
            ask.accept(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
    }
}
