package io.libraryhub.acceptance;

import io.libraryhub.demo.door.StackFile;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rows of circulation themselves, as the database's administrator sees them: nothing half done can hide there. */
public final class CirculationBooks implements AutoCloseable {
    private final Connection connection;

    public CirculationBooks(StackFile stack) {
        try {
            connection = DriverManager.getConnection(
                    stack.value("HUB_MYSQL_URL") + "/hub_circulation" + stack.value("HUB_MYSQL_PARAMS"),
                    "root",
                    stack.value("HUB_MYSQL_ROOT_PASSWORD"));
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public List<String> column(String sql, Object... parameters) {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** As if the days for collecting what is ready of a title had passed. Answers of how many holds. */
    public int letPickUpTimePass(TitleId title) {
        try (PreparedStatement update = prepared(
                "UPDATE hold SET pickup_by = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE title_id = ? AND state = 'ready'",
                title.value())) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Everything that contradicts itself about some titles and readers, by what it is; empty when all is well. Both must
     * belong together: nobody else borrows these titles, and these readers nothing else.
     */
    public Map<String, Long> contradictions(List<TitleId> titles, List<ReaderId> readers) {
        String ofTitles = in(titles.stream().map(TitleId::value).toList());
        String ofReaders = in(readers.stream().map(ReaderId::value).toList());
        Map<String, String> questions = new TreeMap<>();
        questions.put(
                "open loans of a copy that is not lent",
                "SELECT COUNT(*) FROM loan l JOIN copy c ON c.item_id = l.item_id"
                        + " WHERE l.closed_at IS NULL AND c.state <> 'on-loan' AND l.title_id IN " + ofTitles);
        questions.put(
                "lent copies without an open loan",
                "SELECT COUNT(*) FROM copy c LEFT JOIN loan l ON l.open_item = c.item_id"
                        + " WHERE c.state = 'on-loan' AND l.loan_id IS NULL AND c.title_id IN " + ofTitles);
        questions.put(
                "ready holds without their copy on the hold shelf",
                "SELECT COUNT(*) FROM hold h LEFT JOIN copy c ON c.hold_id = h.hold_id AND c.item_id = h.item_id"
                        + " AND c.state = 'on-hold-shelf' WHERE h.state = 'ready' AND c.item_id IS NULL"
                        + " AND h.title_id IN " + ofTitles);
        questions.put(
                "copies kept for a hold that is not active",
                "SELECT COUNT(*) FROM copy c LEFT JOIN hold h ON h.hold_id = c.hold_id"
                        + " AND h.state IN ('ready', 'in-transit') WHERE c.hold_id IS NOT NULL AND h.hold_id IS NULL"
                        + " AND c.title_id IN " + ofTitles);
        questions.put(
                "readers who wait while a later one is served",
                "SELECT COUNT(*) FROM hold w JOIN hold s ON s.title_id = w.title_id AND s.place > w.place"
                        + " AND s.state IN ('ready', 'in-transit') WHERE w.state = 'waiting' AND w.title_id IN "
                        + ofTitles);
        questions.put(
                "readers whose counters are not what they have",
                "SELECT COUNT(*) FROM reader_tally t WHERE t.reader_id IN " + ofReaders + " AND (t.open_loans <>"
                        + " (SELECT COUNT(*) FROM loan l WHERE l.open_reader = t.reader_id) OR t.active_holds <>"
                        + " (SELECT COUNT(*) FROM hold h WHERE h.active_reader = t.reader_id))");
        told(questions, "loan.opened", "SELECT COUNT(*) FROM loan WHERE title_id IN " + ofTitles, ofTitles);
        told(
                questions,
                "loan.closed",
                "SELECT COUNT(*) FROM loan WHERE closed_at IS NOT NULL AND title_id IN " + ofTitles,
                ofTitles);
        told(questions, "hold.placed", "SELECT COUNT(*) FROM hold WHERE title_id IN " + ofTitles, ofTitles);
        told(
                questions,
                "hold.ready",
                "SELECT COUNT(*) FROM hold WHERE ready_at IS NOT NULL AND title_id IN " + ofTitles,
                ofTitles);
        told(
                questions,
                "hold.expired",
                "SELECT COUNT(*) FROM hold WHERE state = 'expired' AND title_id IN " + ofTitles,
                ofTitles);
        Map<String, Long> wrong = new TreeMap<>();
        questions.forEach((what, sql) -> {
            long count = number(sql);
            if (count != 0) {
                wrong.put(what, count);
            }
        });
        return wrong;
    }

    /** What happened and what was told of it are the same number. */
    private static void told(Map<String, String> questions, String event, String happened, String ofTitles) {
        questions.put(
                event + ": told more or less often than it happened",
                String.format(
                        Locale.ROOT,
                        "SELECT CAST((SELECT COUNT(*) FROM outbox WHERE type = 'libhub.circulation.%s'"
                                + " AND CAST(payload->>'$.titleId' AS SIGNED) IN %s) AS SIGNED) - CAST((%s) AS SIGNED)",
                        event,
                        ofTitles,
                        happened));
    }

    private static String in(List<Long> ids) {
        return "(" + String.join(", ", ids.stream().map(String::valueOf).toList()) + ")";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
