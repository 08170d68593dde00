package io.libraryhub.resource.title.adapter.db;

import io.libraryhub.kernel.Isbn;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.kit.json.Json;
import io.libraryhub.resource.api.BranchCopies;
import io.libraryhub.resource.api.Marks;
import io.libraryhub.resource.api.TitleView;
import io.libraryhub.resource.title.application.TitleViews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two statements whatever the number of titles: the records with their marks, then their copies by branch. */
@Repository
class JdbcTitleViews implements TitleViews {
    private static final String RECORDS =
            """
            SELECT t.*, m.hot, m.in_short_supply, m.score, m.loans_7d, m.active_holds, m.ratio, m.shortage, m.as_of
            FROM title t LEFT JOIN title_mark m ON m.title_id = t.id
            """;
    private static final String COPIES =
            """
            SELECT title_id, branch, COUNT(*) AS total, SUM(state = 'available') AS available
            FROM item WHERE title_id IN (:ids) AND state NOT IN ('withdrawn', 'lost', 'missing', 'damaged')
            GROUP BY title_id, branch ORDER BY title_id, branch
            """;

    private final JdbcClient jdbc;
    private final Json json;

    JdbcTitleViews(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<TitleView> one(TitleId id) {
        return all(List.of(id)).stream().findFirst();
    }

    @Override
    public List<TitleView> all(List<TitleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Long> values = ids.stream().map(TitleId::value).distinct().toList();
        Map<Long, List<BranchCopies>> copies = copies(values);
        Map<Long, TitleView> found = new HashMap<>();
        jdbc.sql(RECORDS + "WHERE t.id IN (:ids)")
                .param("ids", values)
                .query(view(copies))
                .list()
                .forEach(view -> found.put(view.id().value(), view));
        return values.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<TitleView> hot(int limit) {
        List<TitleId> ids = jdbc.sql(
                        "SELECT title_id FROM title_mark WHERE hot = 1 ORDER BY score DESC, title_id LIMIT :limit")
                .param("limit", limit)
                .query((row, n) -> new TitleId(row.getLong(1)))
                .list();
        return all(ids);
    }

    private Map<Long, List<BranchCopies>> copies(List<Long> ids) {
        Map<Long, List<BranchCopies>> byTitle = new HashMap<>();
        jdbc.sql(COPIES).param("ids", ids).query(row -> {
            byTitle.computeIfAbsent(row.getLong("title_id"), id -> new ArrayList<>())
                    .add(new BranchCopies(row.getString("branch"), row.getInt("total"), row.getInt("available")));
        });
        return byTitle;
    }

    private RowMapper<TitleView> view(Map<Long, List<BranchCopies>> copiesByTitle) {
        return (row, n) -> {
            long id = row.getLong("id");
            List<BranchCopies> copies = copiesByTitle.getOrDefault(id, List.of());
            @Nullable String isbn = row.getString("isbn");
            return new TitleView(
                    new TitleId(id),
                    row.getString("local_no"),
                    row.getString("title"),
                    row.getString("subtitle"),
                    row.getString("author"),
                    row.getString("translator"),
                    row.getString("publisher"),
                    row.getInt("year"),
                    row.getString("class_code"),
                    row.getString("language"),
                    isbn == null ? null : new Isbn(isbn),
                    row.getString("audience"),
                    List.of(json.read(row.getString("tags"), String[].class)),
                    row.getString("summary"),
                    row.getString("online_address"),
                    marks(row),
                    copies,
                    copies.stream().mapToInt(BranchCopies::total).sum(),
                    copies.stream().mapToInt(BranchCopies::available).sum());
        };
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(
                row.getBoolean("hot"),
                row.getBoolean("in_short_supply"),
                row.getDouble("score"),
                row.getInt("loans_7d"),
                row.getInt("active_holds"),
                row.getDouble("ratio"),
                row.getInt("shortage"),
                Utc.nullableInstant(row, "as_of"));
    }
}
