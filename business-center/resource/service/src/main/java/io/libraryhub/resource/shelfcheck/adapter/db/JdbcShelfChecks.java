package io.libraryhub.resource.shelfcheck.adapter.db;

import io.libraryhub.kernel.ShelfCheckId;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.resource.api.ShelfFinding;
import io.libraryhub.resource.shelfcheck.domain.CallNumber;
import io.libraryhub.resource.shelfcheck.domain.ScannedCopy;
import io.libraryhub.resource.shelfcheck.domain.ShelfCheck;
import io.libraryhub.resource.shelfcheck.domain.ShelfChecks;
import io.libraryhub.resource.shelfcheck.domain.ShelfRange;
import io.libraryhub.resource.shelfcheck.domain.ShelfReport;
import io.libraryhub.resource.shelfcheck.domain.ShelvedCopy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shelf checks in MySQL. */
@Repository
class JdbcShelfChecks implements ShelfChecks {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcShelfChecks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void start(ShelfCheck check, String by) {
        ShelfRange range = check.range();
        jdbc.sql("INSERT INTO shelf_check (id, branch, from_call, to_call, collection, started_by, started_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(check.id().value())
                .param(range.branch())
                .param(range.from() == null ? null : range.from().text())
                .param(range.to() == null ? null : range.to().text())
                .param(range.collection())
                .param(by)
                .param(Utc.of(check.startedAt()))
                .update();
    }

    @Override
    public Optional<ShelfCheck> lock(ShelfCheckId id) {
        return jdbc.sql("SELECT * FROM shelf_check WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> new ShelfCheck(
                        id,
                        ShelfRange.of(
                                row.getString("branch"),
                                row.getString("from_call"),
                                row.getString("to_call"),
                                row.getString("collection")),
                        Utc.instant(row, "started_at"),
                        Utc.nullableInstant(row, "closed_at"),
                        row.getInt("scanned")))
                .optional();
    }

    @Override
    public List<String> notScanned(ShelfCheckId id, List<String> barcodes) {
        Set<String> seen = new HashSet<>(
                jdbc.sql("SELECT barcode FROM shelf_scan WHERE check_id = :check AND barcode IN (:barcodes)")
                        .param("check", id.value())
                        .param("barcodes", barcodes)
                        .query(String.class)
                        .list());
        return barcodes.stream().filter(seen::add).toList();
    }

    @Override
    public List<ScannedCopy> look(List<String> barcodes, int firstPlace) {
        Map<String, ScannedCopy> found = new HashMap<>();
        if (!barcodes.isEmpty()) {
            jdbc.sql("SELECT 0 AS place, i.barcode, i.state, i.branch, i.call_number, i.collection, t.title"
                            + " FROM item i JOIN title t ON t.id = i.title_id WHERE i.barcode IN (:barcodes)")
                    .param("barcodes", barcodes)
                    .query(JdbcShelfChecks::scannedCopy)
                    .list()
                    .forEach(each -> found.put(each.barcode(), each));
        }
        return IntStream.range(0, barcodes.size())
                .mapToObj(i -> at(firstPlace + i, barcodes.get(i), found))
                .toList();
    }

    private static ScannedCopy at(int place, String barcode, Map<String, ScannedCopy> found) {
        ScannedCopy copy = found.get(barcode);
        return copy == null
                ? new ScannedCopy(place, barcode, "", "", CallNumber.of(""), "", "")
                : new ScannedCopy(
                        place,
                        barcode,
                        copy.state(),
                        copy.branch(),
                        copy.callNumber(),
                        copy.collection(),
                        copy.title());
    }

    @Override
    public void scan(ShelfCheckId id, List<ScannedCopy> copies) {
        batches.batchUpdate(
                "INSERT INTO shelf_scan (check_id, place, barcode, state, branch) VALUES (?, ?, ?, ?, ?)",
                copies.stream()
                        .map(each ->
                                new Object[] {id.value(), each.place(), each.barcode(), each.state(), each.branch()})
                        .toList());
        jdbc.sql("UPDATE shelf_check SET scanned = scanned + ? WHERE id = ?")
                .param(copies.size())
                .param(id.value())
                .update();
    }

    @Override
    public List<ScannedCopy> scanned(ShelfCheckId id) {
        return jdbc.sql("SELECT s.place, s.barcode, s.state, s.branch, COALESCE(i.call_number, '') AS call_number,"
                        + " COALESCE(i.collection, '') AS collection, COALESCE(t.title, '') AS title"
                        + " FROM shelf_scan s LEFT JOIN item i ON i.barcode = s.barcode"
                        + " LEFT JOIN title t ON t.id = i.title_id WHERE s.check_id = ? ORDER BY s.place")
                .param(id.value())
                .query(JdbcShelfChecks::scannedCopy)
                .list();
    }

    @Override
    public List<ShelvedCopy> expected(ShelfRange range, Instant since) {
        return jdbc
                .sql("SELECT i.barcode, i.call_number, t.title, COALESCE(i.placed_at, i.added_at) > :since AS moved"
                        + " FROM item i JOIN title t ON t.id = i.title_id"
                        + " WHERE i.branch = :branch AND i.state = 'available' AND i.call_number LIKE :beginning"
                        + " AND (:collection IS NULL OR i.collection = :collection)")
                .param("since", Utc.of(since))
                .param("branch", range.branch())
                .param("beginning", range.beginning() + "%")
                .param("collection", range.collection())
                .query((row, number) -> new ShelvedCopy(
                        row.getString("barcode"),
                        CallNumber.of(row.getString("call_number")),
                        row.getString("title"),
                        row.getBoolean("moved")))
                .list()
                .stream()
                .filter(each -> range.covers(each.callNumber()))
                .toList();
    }

    @Override
    public void close(ShelfCheckId id, ShelfReport report, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (ShelfFinding each : report.findings()) {
            rows.add(new Object[] {
                id.value(),
                rows.size() + 1,
                each.kind(),
                each.reason(),
                each.barcode(),
                each.callNumber(),
                each.branch(),
                each.title(),
                each.place(),
                each.after()
            });
        }
        batches.batchUpdate("INSERT INTO shelf_finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        jdbc.sql("UPDATE shelf_check SET closed_at = ?, expected = ?, missing = ?, misplaced = ?, unexpected = ?,"
                        + " moved = ? WHERE id = ?")
                .param(Utc.of(now))
                .param(report.expected())
                .param(report.count(ShelfFinding.MISSING))
                .param(report.count(ShelfFinding.MISPLACED))
                .param(report.count(ShelfFinding.UNEXPECTED))
                .param(report.movedMeanwhile())
                .param(id.value())
                .update();
    }

    private static ScannedCopy scannedCopy(ResultSet row, int number) throws SQLException {
        return new ScannedCopy(
                row.getInt("place"),
                row.getString("barcode"),
                row.getString("state"),
                row.getString("branch"),
                CallNumber.of(row.getString("call_number")),
                row.getString("collection"),
                row.getString("title"));
    }
}
