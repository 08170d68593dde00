package io.libraryhub.bench.checkout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The yardstick: what a check-out and a check-in write, written by bare JDBC in a schema of its own on the same MySQL. Eight
 * statements and a commit each way; the same tables, with as many rows in them as the hub has, the same keys, the same
 * guards. No rule is looked at, nobody is asked, nothing is published: nothing that keeps these promises can be faster.
 */
final class JdbcWay implements Way {
    static final String NAME = "yardstick";

    private static final List<String> TABLES = List.of("title", "copy", "loan", "reader_tally", "outbox", "once");

    private final Database database;
    private final Stock stock;
    private final String schema;
    private final Map<String, Long> readers = new HashMap<>();
    private final AtomicLong loans;
    private final Pattern loan;
    private final Pattern opened;
    private final Pattern closed;
    private final Pattern lent;
    private final Pattern back;

    /** @param schema a name that is free; {@link #close} drops it, and so does the end of this program */
    JdbcWay(Database database, Stock stock, String schema) throws SQLException {
        this.database = database;
        this.stock = stock;
        this.schema = schema;
        Runtime.getRuntime().addShutdownHook(new Thread(this::dropQuietly, "drop-yardstick"));
        try (Connection hub = database.open("")) {
            loan = new Pattern(hub, "loan", "closed_at IS NOT NULL ORDER BY loan_id DESC");
            opened = event(hub, "libhub.circulation.loan.opened");
            closed = event(hub, "libhub.circulation.loan.closed");
            lent = answer(hub, "loan.check-out");
            back = answer(hub, "loan.check-in");
            copyTables(hub);
            loans = new AtomicLong(Database.number(hub, "SELECT MAX(loan_id) FROM " + schema + ".loan"));
        }
    }

    private static Pattern event(Connection hub, String type) throws SQLException {
        return new Pattern(hub, "outbox", "type = ? ORDER BY id DESC", type);
    }

    private static Pattern answer(Connection hub, String operation) throws SQLException {
        return new Pattern(
                hub, "once", "operation = ? AND request_id LIKE 'bench-%' ORDER BY at DESC, request_id", operation);
    }

    private void copyTables(Connection hub) throws SQLException {
        Database.execute(hub, "CREATE DATABASE " + schema);
        for (String table : TABLES) {
            String from = Database.CIRCULATION + "." + table;
            String columns = String.join(", ", Pattern.writable(hub, table));
            Database.execute(hub, "CREATE TABLE " + schema + "." + table + " LIKE " + from);
            Database.execute(
                    hub,
                    "INSERT INTO " + schema + "." + table + " (" + columns + ") SELECT " + columns + " FROM " + from);
        }
        // The hub begins a reader's tally with his first loan.
        Database.run(
                hub,
                "INSERT INTO " + schema + ".reader_tally (reader_id, open_loans, active_holds) SELECT c.reader_id, 0, 0"
                        + " FROM hub_reader.card c WHERE c.card_no LIKE ? AND NOT EXISTS (SELECT 1 FROM " + schema
                        + ".reader_tally t WHERE t.reader_id = c.reader_id)",
                Stock.CARDS + "%");
        try (PreparedStatement cards =
                hub.prepareStatement("SELECT card_no, reader_id FROM hub_reader.card WHERE card_no LIKE ?")) {
            Database.set(cards, Stock.CARDS + "%");
            try (ResultSet rows = cards.executeQuery()) {
                while (rows.next()) {
                    readers.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Teller teller() throws SQLException {
        Connection connection = database.open(schema);
        connection.setAutoCommit(false);
        return new JdbcTeller(connection);
    }

    private void dropQuietly() {
        try {
            close();
        } catch (SQLException e) {
            System.err.println("the schema " + schema + " could not be dropped: " + e.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = database.open("")) {
            Database.execute(connection, "DROP DATABASE IF EXISTS " + schema);
        }
    }

    private final class JdbcTeller implements Teller {
        private final Connection connection;

        JdbcTeller(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void checkOut(String requestId, int reader, int item) throws SQLException {
            Long readerId = readers.get(stock.card(reader));
            if (readerId == null) {
                throw new IllegalStateException("no reader has the card " + stock.card(reader));
            }
            Long copyId;
            Long titleId;
            try (PreparedStatement find =
                    connection.prepareStatement("SELECT item_id, title_id FROM copy WHERE barcode = ?")) {
                Database.set(find, stock.barcode(item));
                try (ResultSet row = one(find)) {
                    copyId = row.getLong("item_id");
                    titleId = row.getLong("title_id");
                }
            }
            LocalDateTime now = now();
            begin(requestId, lent, now);
            lock(titleId);
            change(
                    "UPDATE reader_tally SET open_loans = open_loans + 1 WHERE reader_id = ? AND open_loans < ?",
                    readerId,
                    20);
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("loan_id", loans.incrementAndGet());
            row.put("item_id", copyId);
            row.put("title_id", titleId);
            row.put("reader_id", readerId);
            row.put("opened_at", now);
            row.put("due_at", now.plusDays(28));
            row.put("closed_at", null);
            row.put("closed_branch", null);
            insert(loan, row);
            change(
                    "UPDATE copy SET at_branch = ?, state = 'on-loan', hold_id = NULL, version = version + 1"
                            + " WHERE item_id = ? AND state = 'available'",
                    Stock.BRANCH,
                    copyId);
            tell(opened, copyId, now);
            answer(requestId, lent);
            connection.commit();
        }

        @Override
        public void checkIn(String requestId, int item) throws SQLException {
            Long copyId;
            Long titleId;
            Long loanId;
            Long readerId;
            try (PreparedStatement find =
                    connection.prepareStatement("SELECT c.item_id, c.title_id, l.loan_id, l.reader_id"
                            + " FROM copy c JOIN loan l ON l.open_item = c.item_id WHERE c.barcode = ?")) {
                Database.set(find, stock.barcode(item));
                try (ResultSet row = one(find)) {
                    copyId = row.getLong("item_id");
                    titleId = row.getLong("title_id");
                    loanId = row.getLong("loan_id");
                    readerId = row.getLong("reader_id");
                }
            }
            LocalDateTime now = now();
            begin(requestId, back, now);
            lock(titleId);
            change(
                    "UPDATE loan SET closed_at = ?, closed_branch = ? WHERE loan_id = ? AND closed_at IS NULL",
                    now,
                    Stock.BRANCH,
                    loanId);
            change("UPDATE reader_tally SET open_loans = open_loans - 1 WHERE reader_id = ?", readerId);
            change(
                    "UPDATE copy SET at_branch = ?, state = 'available', hold_id = NULL, version = version + 1"
                            + " WHERE item_id = ? AND state = 'on-loan'",
                    Stock.BRANCH,
                    copyId);
            tell(closed, copyId, now);
            answer(requestId, back);
            connection.commit();
        }

        private void begin(String requestId, Pattern note, LocalDateTime now) throws SQLException {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("request_id", requestId);
            row.put("answer", null);
            row.put("at", now);
            insert(note, row);
        }

        private void answer(String requestId, Pattern note) throws SQLException {
            change("UPDATE once SET answer = ? WHERE request_id = ?", note.value("answer"), requestId);
        }

        private void lock(Long titleId) throws SQLException {
            try (PreparedStatement lock =
                    connection.prepareStatement("SELECT title_id FROM title WHERE title_id = ? FOR UPDATE")) {
                Database.set(lock, titleId);
                one(lock).close();
            }
        }

        private void tell(Pattern event, Long copyId, LocalDateTime now) throws SQLException {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("event_id", UUID.randomUUID().toString());
            row.put("subject", copyId.toString());
            row.put("occurred_at", now);
            row.put("sent_at", null);
            insert(event, row);
        }

        private void insert(Pattern pattern, Map<String, @Nullable Object> row) throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement(pattern.sql())) {
                pattern.insert(insert, row);
            }
        }

        private void change(String sql, Object... parameters) throws SQLException {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                Database.set(update, parameters);
                if (update.executeUpdate() != 1) {
                    throw new SQLException("changed nothing: " + sql);
                }
            }
        }

        private ResultSet one(PreparedStatement query) throws SQLException {
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new SQLException("found nothing: " + query);
            }
            return row;
        }

        /** Times are kept in UTC, to the millisecond. */
        private LocalDateTime now() {
            return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
