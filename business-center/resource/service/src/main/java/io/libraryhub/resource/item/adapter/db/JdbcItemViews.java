package io.libraryhub.resource.item.adapter.db;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.api.ItemView;
import io.libraryhub.resource.item.application.ItemPolicy;
import io.libraryhub.resource.item.application.ItemViews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement each: circulation asks for a barcode at every check-out. */
@Repository
class JdbcItemViews implements ItemViews {
    private static final String SELECT =
            """
            SELECT i.id, i.title_id, i.barcode, i.branch, i.call_number, i.state, t.title, t.author, t.class_code,
                   i.item_type, i.collection, i.volume
            FROM item i JOIN title t ON t.id = i.title_id
            """;

    private final JdbcClient jdbc;
    private final ItemPolicy policy;

    JdbcItemViews(JdbcClient jdbc, ItemPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Override
    public Optional<ItemView> byBarcode(String barcode) {
        return jdbc.sql(SELECT + "WHERE i.barcode = ?")
                .param(barcode)
                .query(JdbcItemViews::view)
                .optional();
    }

    @Override
    public List<ItemView> byBarcodes(List<String> barcodes) {
        if (barcodes.isEmpty()) {
            return List.of();
        }
        Map<String, ItemView> found = new HashMap<>();
        jdbc.sql(SELECT + "WHERE i.barcode IN (:barcodes)")
                .param("barcodes", barcodes)
                .query(JdbcItemViews::view)
                .list()
                .forEach(view -> found.put(view.barcode(), view));
        return barcodes.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ItemView> ofTitle(TitleId title) {
        return jdbc.sql(SELECT + "WHERE i.title_id = ? ORDER BY i.branch, i.barcode LIMIT ?")
                .param(title.value())
                .param(policy.getMostShown())
                .query(JdbcItemViews::view)
                .list();
    }

    private static ItemView view(ResultSet row, int number) throws SQLException {
        return new ItemView(
                new ItemId(row.getLong("id")),
                new TitleId(row.getLong("title_id")),
                row.getString("barcode"),
                row.getString("branch"),
                row.getString("call_number"),
                row.getString("state"),
                row.getString("title"),
                row.getString("author"),
                row.getString("class_code"),
                row.getString("item_type"),
                row.getString("collection"),
                row.getString("volume"));
    }
}
