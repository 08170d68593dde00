package io.libraryhub.kit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a text through every column of every table of a schema. */
public final class Leftovers {
    private Leftovers() {}

    /** {@code table.column} wherever the text stands, as a whole or in part. */
    public static List<String> of(JdbcTemplate jdbc, String schema, String text) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList(
                "SELECT c.table_name AS t, c.column_name AS n FROM information_schema.columns c"
                        + " JOIN information_schema.tables b USING (table_schema, table_name)"
                        + " WHERE c.table_schema = ? AND b.table_type = 'BASE TABLE'",
                schema)) {
            String table = String.valueOf(column.get("t"));
            String name = String.valueOf(column.get("n"));
            Long rows = jdbc.queryForObject(
                    "SELECT COUNT(*) FROM `" + schema + "`.`" + table + "` WHERE CONVERT(CAST(`" + name
                            + "` AS BINARY) USING utf8mb4) LIKE ?",
                    Long.class,
                    "%" + text + "%");
            if (rows != null && rows > 0) {
                found.add(table + "." + name);
            }
        }
        return found;
    }
}
