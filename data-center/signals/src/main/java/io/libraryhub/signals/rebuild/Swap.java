package io.libraryhub.signals.rebuild;

import io.libraryhub.messages.signal.Signal;
import io.libraryhub.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets the tables of a generation take the place of those that are served, in one statement, so that no question ever meets
 * half of it. While nothing writes them. What was done already is passed by: it can be called again after a failure.
 */
public final class Swap {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Connection connection;
    private final String kind;
    private final ZoneId zone;
    private final Rebuildable signal;
    private final int number;
    private final @Nullable LocalDate from;

    /**
     * @param kind {@link Warehouse#MYSQL} or {@link Warehouse#DORIS}
     * @param zone the library's
     */
    public Swap(Connection connection, String kind, ZoneId zone, Generations.Rebuild rebuild) {
        this.connection = connection;
        this.kind = kind;
        this.zone = zone;
        this.signal = rebuild.signal();
        this.number = rebuild.number();
        this.from = rebuild.from();
    }

    /**
     * How the rows of a table before and after compare.
     *
     * @param differing rows of the same key that say something else
     * @param gone rows that are not there any more
     * @param added rows that were not there before
     */
    public record Compared(String table, long before, long after, long differing, long gone, long added) {}

    /** The name under which the rows that served before are kept until the next rebuild. */
    static String before(String table) {
        return table + "_before";
    }

    /** Makes the tables that the generation fills, unless they are there. */
    public void prepare() throws SQLException {
        for (String table : signal.tables()) {
            run("create table if not exists " + next(table) + " like " + table);
        }
    }

    /** Puts the tables in their places and says what is different now. */
    public List<Compared> carryOut() throws SQLException {
        if (exists(next(signal.tables().get(0)))) {
            for (String table : signal.tables()) {
                keepWhatLiesBefore(table);
                run("drop table if exists " + before(table));
            }
            if (signal == Rebuildable.PROFILE) {
                // Who withdrew, or is gone: what forgets readers has not known this table.
                run("delete from " + next(signal.tables().get(0)) + " where acts = 0");
            }
            exchange();
        }
        dropAbandoned();
        List<Compared> compared = new ArrayList<>();
        for (String table : signal.tables()) {
            if (exists(before(table))) {
                compared.add(compare(table));
            }
        }
        return compared;
    }

    /** Drops the rows that served before where they speak of readers: whoever is forgotten must be so there, too. */
    public void forgetBefore() throws SQLException {
        if (signal == Rebuildable.PROFILE) {
            for (String table : signal.tables()) {
                run("drop table if exists " + before(table));
            }
        }
    }

    private String next(String table) {
        return Generation.tableOf(table, number);
    }

    private void keepWhatLiesBefore(String table) throws SQLException {
        if (from == null) {
            return;
        }
        String begin = signal.reach() == Reach.DAYS
                ? from.toString()
                : TIME.format(from.atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC));
        String column = signal.reach().column();
        if (signal.reach() == Reach.DAYS) {
            // A late message of a day that was not read as a whole.
            run("delete from " + next(table) + " where " + column + " < ?", begin);
        }
        String columns = String.join(", ", Warehouse.columns(kind, table).keySet());
        String old = Warehouse.columns(kind, table).keySet().stream()
                .map(each -> "old." + each)
                .collect(Collectors.joining(", "));
        run(
                "insert into " + next(table) + " (" + columns + ") select " + old + " from " + table + " old left join "
                        + next(table) + " made on " + sameKey(table, "old", "made") + " where made." + firstKey(table)
                        + " is null and old." + column + " < ?",
                begin);
    }

    private void exchange() throws SQLException {
        if (Warehouse.DORIS.equals(kind)) {
            for (String table : signal.tables()) {
                run("create table " + before(table) + " like " + table);
                run("insert into " + before(table) + " select * from " + table);
                // Afterwards the new name is gone: done again, this is seen to be done.
                run("alter table " + table + " replace with table " + next(table) + " properties('swap' = 'false')");
            }
            return;
        }
        run("rename table "
                + signal.tables().stream()
                        .map(table -> table + " to " + before(table) + ", " + next(table) + " to " + table)
                        .collect(Collectors.joining(", ")));
    }

    /** Tables of generations that never came to serve. */
    private void dropAbandoned() throws SQLException {
        for (String table : signal.tables()) {
            for (int old = 1; old <= number; old++) {
                run("drop table if exists " + Generation.tableOf(table, old));
            }
        }
    }

    private Compared compare(String table) throws SQLException {
        String before = before(table);
        String same = sameKey(table, "a", "b");
        return new Compared(
                table,
                number("select count(*) from " + before),
                number("select count(*) from " + table),
                number("select count(*) from " + before + " a join " + table + " b on " + same + " where "
                        + differs(table)),
                number(missing(before, table, same, table)),
                number(missing(table, before, same, table)));
    }

    /** SQL for the rows that say something else than before, each with a version above both. */
    String changedRows(String table) {
        return "select b.*, greatest(coalesce(a.version, 0), b.version) + 1 as next_version from " + table
                + " b left join " + before(table) + " a on " + sameKey(table, "a", "b") + " where a." + firstKey(table)
                + " is null or " + differs(table);
    }

    /** Signals that services have to hear, because they say something else than before. */
    public List<Signal> changedSignals() throws SQLException {
        return exists(before(signal.tables().get(0))) ? new Retelling(connection, this).of(signal) : List.of();
    }

    private String missing(String one, String other, String same, String table) {
        return "select count(*) from " + one + " a left join " + other + " b on " + same + " where b." + firstKey(table)
                + " is null";
    }

    /** Whether rows {@code a} and {@code b} say different things: not counted is when and in which version they were made. */
    private String differs(String table) {
        Set<String> keys = new TreeSet<>(Warehouse.primaryKey(table));
        return Warehouse.columns(kind, table).entrySet().stream()
                .filter(each -> !keys.contains(each.getKey()))
                .filter(each -> !Set.of("version", "computed_at", "caused_at").contains(each.getKey()))
                .map(each -> differs(each.getKey(), each.getValue().contains("DOUBLE")))
                .collect(Collectors.joining(" or "));
    }

    private static String differs(String column, boolean inexact) {
        String plain = "not (a." + column + " <=> b." + column + ")";
        // Weights that are added up in another order differ in their last digits.
        return inexact
                ? "(" + plain + " and coalesce(abs(a." + column + " - b." + column + ") > 1e-6 * greatest(1, abs(a."
                        + column + ")), true))"
                : plain;
    }

    private static String sameKey(String table, String one, String other) {
        return Warehouse.primaryKey(table).stream()
                .map(key -> one + "." + key + " = " + other + "." + key)
                .collect(Collectors.joining(" and "));
    }

    private static String firstKey(String table) {
        return Warehouse.primaryKey(table).get(0);
    }

    private boolean exists(String table) throws SQLException {
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
            return found.next();
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(String sql, String begin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, begin);
            statement.executeUpdate();
        }
    }
}
