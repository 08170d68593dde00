package io.libraryhub.bench.checkout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as the hub itself wrote it last, to write more like it: whatever columns a table has, and as long as its texts
 * are.
 */
final class Pattern {
    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** @param where which rows to choose from, and their order */
    Pattern(Connection hub, String table, String where, Object... parameters) throws SQLException {
        this.table = table;
        columns.addAll(writable(hub, table));
        try (PreparedStatement statement = hub.prepareStatement("SELECT " + String.join(", ", columns) + " FROM "
                + Database.CIRCULATION + "." + table + " WHERE " + where + " LIMIT 1")) {
            Database.set(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the hub has written no " + table + " to take as a pattern");
                }
                for (int i = 0; i < columns.size(); i++) {
                    values.put(columns.get(i), row.getObject(i + 1));
                }
            }
        }
    }

    /** Columns that somebody must fill: neither computed nor counted by the database. */
    static List<String> writable(Connection hub, String table) throws SQLException {
        return Database.column(
                hub,
                "SELECT CONCAT('`', column_name, '`') FROM information_schema.columns WHERE table_schema = ? AND"
                        + " table_name = ? AND extra NOT LIKE '%GENERATED' AND extra NOT LIKE '%auto_increment%'"
                        + " ORDER BY ordinal_position",
                Database.CIRCULATION,
                table);
    }

    String sql() {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + "?, ".repeat(columns.size() - 1) + "?)";
    }

    /** @param changed columns of this row that differ from the pattern */
    void insert(PreparedStatement statement, Map<String, ? extends @Nullable Object> changed) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).replace("`", "");
            statement.setObject(i + 1, changed.containsKey(name) ? changed.get(name) : values.get(columns.get(i)));
        }
        statement.executeUpdate();
    }

    Object value(String column) {
        Object value = values.get("`" + column + "`");
        if (value == null) {
            throw new IllegalStateException("the " + table + " taken as a pattern has no " + column);
        }
        return value;
    }
}
