package io.libraryhub.resource.shelfcheck.adapter.db;

import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.api.ShelfCheckView;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.api.ShelfFindingQuery;
import io.libraryhub.resource.shelfcheck.application.ShelfCheckViews;
import io.libraryhub.resource.shelfcheck.domain.ShelfChecks;
import io.libraryhub.resource.shelfcheck.domain.ShelfRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is shown of shelf checks. */
@Repository
class JdbcShelfCheckViews implements ShelfCheckViews {
    private final JdbcClient jdbc;
    private final ShelfChecks checks;

    JdbcShelfCheckViews(JdbcClient jdbc, ShelfChecks checks) {
        this.jdbc = jdbc;
        this.checks = checks;
    }

    @Override
    public Optional<ShelfCheckView> one(ShelfCheckId id) {
        return jdbc.sql("SELECT * FROM shelf_check WHERE id = ?")
                .param(id.value())
                .query(this::view)
                .optional();
    }

    @Override
    public Page<ShelfCheckView> ofBranch(String branch, int page, int size) {
        List<ShelfCheckView> found = jdbc.sql(
                        "SELECT * FROM shelf_check WHERE branch = ? ORDER BY started_at DESC, id DESC LIMIT ?, ?")
                .param(branch)
                .param(page * size)
                .param(size)
                .query(this::view)
                .list();
        long total = jdbc.sql("SELECT COUNT(*) FROM shelf_check WHERE branch = ?")
                .param(branch)
                .query(Long.class)
                .single();
        return new Page<>(found, page, size, total);
    }

    @Override
    public Page<ShelfFinding> findings(ShelfFindingQuery query) {
        String where = " FROM shelf_finding WHERE check_id = :check AND (:kind IS NULL OR kind = :kind)";
        List<ShelfFinding> found = jdbc.sql("SELECT *" + where + " ORDER BY number LIMIT :skip, :size")
                .param("check", query.checkId().value())
                .param("kind", query.kind())
                .param("skip", query.page() * query.size())
                .param("size", query.size())
                .query(JdbcShelfCheckViews::finding)
                .list();
        long total = jdbc.sql("SELECT COUNT(*)" + where)
                .param("check", query.checkId().value())
                .param("kind", query.kind())
                .query(Long.class)
                .single();
        return new Page<>(found, query.page(), query.size(), total);
    }

    private static ShelfFinding finding(ResultSet row, int number) throws SQLException {
        return new ShelfFinding(
                row.getString("kind"),
                row.getString("reason"),
                row.getString("barcode"),
                row.getString("call_number"),
                row.getString("branch"),
                row.getString("title"),
                row.getInt("place"),
                row.getString("after_code"));
    }

    private ShelfCheckView view(ResultSet row, int number) throws SQLException {
        Instant startedAt = Utc.instant(row, "started_at");
        Instant closedAt = Utc.nullableInstant(row, "closed_at");
        ShelfRange range = ShelfRange.of(
                row.getString("branch"),
                row.getString("from_call"),
                row.getString("to_call"),
                row.getString("collection"));
        return new ShelfCheckView(
                new ShelfCheckId(row.getLong("id")),
                range.branch(),
                row.getString("from_call"),
                row.getString("to_call"),
                range.collection(),
                closedAt == null ? "open" : "closed",
                closedAt == null ? checks.expected(range, startedAt).size() : row.getInt("expected"),
                row.getInt("scanned"),
                row.getInt("missing"),
                row.getInt("misplaced"),
                row.getInt("unexpected"),
                row.getInt("moved"),
                startedAt,
                closedAt);
    }
}
