package io.libraryhub.kit.retention;

import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Goes through a table in the order of its key and removes what is old, a page in a step. Old rows are looked for without
 * locks and removed by their keys, so that nobody who writes waits, and no index on the time makes every write dearer.
 * Several instances at once do no harm: what one removed the other does not find.
 */
final class RowSweep {
    private final JdbcTemplate jdbc;
    private final OldRows rows;
    private final int page;

    RowSweep(JdbcTemplate jdbc, OldRows rows, int page) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.page = page;
    }

    /**
     * @param last key of the row looked at last; empty at the beginning
     * @param end whether the table is at its end
     */
    record Step(List<Object> last, boolean end, int removed) {
        static final Step BEGIN = new Step(List.of(), false, 0);
    }

    private record Seen(List<Object> key, boolean old) {}

    Step after(List<Object> last, Instant now) {
        Instant limit = now.minus(rows.keep());
        List<Seen> seen = look(last, limit);
        List<List<Object>> old = seen.stream().filter(Seen::old).map(Seen::key).toList();
        int removed = old.isEmpty() ? 0 : remove(old, limit);
        return seen.size() < page
                ? new Step(List.of(), true, removed)
                : new Step(seen.get(seen.size() - 1).key(), false, removed);
    }

    private List<Seen> look(List<Object> last, Instant limit) {
        String sql = "SELECT " + keys() + ", COALESCE((" + rows.time() + ") < ?, FALSE) AS old FROM " + rows.table()
                + (last.isEmpty() ? "" : " WHERE " + beyond()) + " ORDER BY " + keys() + " LIMIT " + page;
        List<Object> values = new ArrayList<>();
        values.add(Utc.of(limit));
        for (int i = 0; i < last.size(); i++) {
            values.addAll(last.subList(0, i + 1));
        }
        int columns = rows.key().size();
        return jdbc.query(
                sql,
                (row, n) -> {
                    List<Object> key = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        key.add(row.getObject(i));
                    }
                    return new Seen(key, row.getBoolean("old"));
                },
                values.toArray());
    }

    private int remove(List<List<Object>> old, Instant limit) {
        String one = "(" + String.join(", ", Collections.nCopies(rows.key().size(), "?")) + ")";
        String sql = "DELETE FROM " + rows.table() + " WHERE (" + keys() + ") IN ("
                + String.join(", ", Collections.nCopies(old.size(), one)) + ") AND (" + rows.time() + ") < ?";
        List<Object> values = new ArrayList<>();
        old.forEach(values::addAll);
        values.add(Utc.of(limit));
        return jdbc.update(sql, values.toArray());
    }

    private String keys() {
        return String.join(", ", rows.key());
    }

    /** {@code a > ? OR (a = ? AND b > ?)}: unlike a comparison of rows, MySQL finds its place in the index by that. */
    private String beyond() {
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < rows.key().size(); i++) {
            String same = rows.key().subList(0, i).stream()
                    .map(column -> column + " = ? AND ")
                    .collect(Collectors.joining());
            ways.add("(" + same + rows.key().get(i) + " > ?)");
        }
        return String.join(" OR ", ways);
    }
}
