package io.libraryhub.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the SQL files that lie beside it. The files are the module; this only finds them. */
public final class Warehouse {
    public static final String MYSQL = "mysql";
    public static final String DORIS = "doris";

    /** Every table, one file each under {@code ddl/<kind>}. */
    public static final List<String> TABLES = List.of(
            "raw_event",
            "event_count",
            "title_day",
            "hot_title",
            "pressure",
            "title_drift",
            "title_wait",
            "hold_wait",
            "title_together",
            "online_use",
            "venue_day",
            "point_load",
            "reader_profile",
            "stream_pulse",
            "act_hour",
            "reader_hour",
            "reader_age");

    /** Those of the tables that insight-service fills, with {@link #STEPS}; all others are the stream's. */
    public static final List<String> FIGURE_TABLES = List.of("act_hour", "reader_hour", "reader_age");

    /** Every statement that fills {@link #FIGURE_TABLES} from the archive, one file each under {@code steps}. */
    public static final List<String> STEPS =
            List.of("act_hour_empty", "act_hour_fill", "reader_hour_empty", "reader_hour_fill", "reader_age_fill");

    /** Every query, one file each under {@code queries}; parameters are written {@code :name}. */
    public static final List<String> QUERIES = List.of(
            "hot",
            "pressure",
            "pressure_waiting",
            "pressure_of",
            "pressure_of_titles",
            "pulse",
            "city_counts",
            "city_newest",
            "city_active_readers",
            "city_searches_without_hit",
            "city_by_hour",
            "city_by_branch",
            "city_by_class",
            "city_by_channel",
            "city_searches_not_found",
            "counted_by_stream",
            "archived_before",
            "archived_since",
            "counted_days",
            "archived_days",
            "served_by_type",
            "served_days",
            "balance_days",
            "balance_drifts",
            "reader_titles",
            "titles_by_class",
            "title_asks",
            "wait_of",
            "cycles_of",
            "wait_days",
            "together_of",
            "together_weights",
            "venue_days",
            "point_loads",
            "title_demand",
            "titles_by_author",
            "titles_hot_in_city",
            "consents",
            "loans_since",
            "hours_changed",
            "hours_gathered",
            "hour_gathered");

    /** A line that begins with two blanks and a lower-case name. */
    private static final Pattern COLUMN = Pattern.compile("^ {2}(([a-z_0-9]+) +[A-Z].*?),?$", Pattern.MULTILINE);

    /** A line that begins with two blanks and says what is found fast. */
    private static final Pattern KEY = Pattern.compile("^ {2}(KEY ([a-z_0-9]+) \\(.*\\)),?$", Pattern.MULTILINE);

    private static final Pattern PRIMARY_KEY = Pattern.compile("PRIMARY KEY \\(([^)]*)\\)");

    private Warehouse() {}

    /**
     * The statement that makes a table unless it is there.
     *
     * @param kind {@link #MYSQL} or {@link #DORIS}
     */
    public static String ddl(String kind, String table) {
        return read("ddl/" + kind + "/" + table + ".sql");
    }

    /**
     * The columns of a table as its definition names them, each with the text that adds it.
     *
     * @param kind {@link #MYSQL} or {@link #DORIS}
     */
    public static Map<String, String> columns(String kind, String table) {
        Map<String, String> columns = new LinkedHashMap<>();
        COLUMN.matcher(ddl(kind, table)).results().forEach(each -> columns.put(each.group(2), each.group(1)));
        return columns;
    }

    /** The keys of a table in MySQL beside the primary one, each with the text that adds it. */
    public static Map<String, String> keys(String table) {
        Map<String, String> keys = new LinkedHashMap<>();
        KEY.matcher(ddl(MYSQL, table)).results().forEach(each -> keys.put(each.group(2), each.group(1)));
        return keys;
    }

    /** The columns that together name a row of a table. */
    public static List<String> primaryKey(String table) {
        return PRIMARY_KEY
                .matcher(ddl(MYSQL, table))
                .results()
                .findFirst()
                .map(found -> List.of(found.group(1).split(",\\s*")))
                .orElseThrow(() -> new IllegalArgumentException(table + " has no key"));
    }

    public static String query(String name) {
        return read("queries/" + name + ".sql");
    }

    /**
     * The statement of a metric, with {@code {by}} where the column stands by which it is told, and {@code {group}} where its
     * rows are grouped by it.
     */
    public static String metric(String name) {
        return read("metrics/" + name + ".sql");
    }

    /** A statement that fills or empties one of {@link #FIGURE_TABLES}. */
    public static String step(String name) {
        return read("steps/" + name + ".sql");
    }

    private static String read(String path) {
        try (InputStream in = Warehouse.class.getResourceAsStream("/warehouse/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file in the warehouse: " + path);
            }
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
