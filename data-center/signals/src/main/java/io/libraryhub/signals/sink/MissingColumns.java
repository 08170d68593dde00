package io.libraryhub.signals.sink;

import io.libraryhub.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives the tables of an earlier release the columns that they have not. Done again, it finds nothing to do. */
final class MissingColumns {
    private final Connection connection;
    private final String kind;

    /** @param kind {@link Warehouse#MYSQL} or {@link Warehouse#DORIS} */
    MissingColumns(Connection connection, String kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /** A table that is not there is left alone. */
    void add() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : Warehouse.TABLES) {
                Set<String> there = columnsOf(table);
                if (there.isEmpty()) {
                    continue;
                }
                Map<String, String> columns = Warehouse.columns(kind, table);
                columns.keySet().removeAll(there);
                for (String column : columns.values()) {
                    statement.execute("ALTER TABLE " + table + " ADD COLUMN " + column);
                }
            }
        }
    }

    private Set<String> columnsOf(String table) throws SQLException {
        try (PreparedStatement columns = connection.prepareStatement(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = database() AND table_name = ?")) {
            columns.setString(1, table);
            Set<String> names = new HashSet<>();
            try (ResultSet rows = columns.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
