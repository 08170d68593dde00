package io.libraryhub.signals.sink;

import io.libraryhub.signals.forget.Forget;
import io.libraryhub.warehouse.Warehouse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.connector.jdbc.JdbcConnectionOptions;
import org.apache.flink.connector.jdbc.JdbcExecutionOptions;
import org.apache.flink.connector.jdbc.JdbcStatementBuilder;
import org.apache.flink.connector.jdbc.core.datastream.sink.JdbcSink;
import org.jspecify.annotations.Nullable;

/** The warehouse in MySQL: batches of upserts, at the latest after an interval and before every checkpoint. */
public final class MySqlWarehouse implements DefinedWarehouse {
    private static final String DRIVER = "com.mysql.cj.jdbc.Driver";

    private final String url;
    private final String user;
    private final String password;
    private final Duration flush;
    private final int batch;

    /**
     * @param url of the schema, with {@code rewriteBatchedStatements=true} or every row is a round trip
     * @param flush the longest that a row waits for others
     * @param batch rows sent together
     */
    public MySqlWarehouse(String url, String user, String password, Duration flush, int batch) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.flush = flush;
        this.batch = batch;
    }

    /** Makes the tables that are not there yet, and adds the columns and keys that a table of an earlier release has not. */
    @Override
    public void define() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String table : Warehouse.TABLES) {
                statement.execute(Warehouse.ddl(Warehouse.MYSQL, table));
            }
            new MissingColumns(connection, Warehouse.MYSQL).add();
            for (String table : Warehouse.TABLES) {
                Map<String, String> keys = Warehouse.keys(table);
                keys.keySet().removeAll(keysOf(connection, table));
                for (String key : keys.values()) {
                    statement.execute("ALTER TABLE " + table + " ADD " + key);
                }
            }
        }
    }

    private static Set<String> keysOf(Connection connection, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet keys =
                connection.getMetaData().getIndexInfo(connection.getCatalog(), null, table, false, true)) {
            while (keys.next()) {
                names.add(keys.getString("INDEX_NAME"));
            }
        }
        return names;
    }

    @Override
    public <T> Sink<T> into(Table<T> table) {
        return sink(upsert(table), binder(table));
    }

    @Override
    public Map<String, Sink<Forget>> forgetting() {
        return Forgetting.ALL.stream()
                .collect(Collectors.toMap(each -> each.table(), each -> sink(each.sql(), each.binder())));
    }

    private <T> Sink<T> sink(String sql, JdbcStatementBuilder<T> binder) {
        return new AtLeastOnce<>(JdbcSink.<T>builder()
                .withQueryStatement(sql, binder)
                .withExecutionOptions(JdbcExecutionOptions.builder()
                        .withBatchIntervalMs(flush.toMillis())
                        .withBatchSize(batch)
                        .withMaxRetries(5)
                        .build())
                .buildAtLeastOnce(new JdbcConnectionOptions.JdbcConnectionOptionsBuilder()
                        .withUrl(url)
                        .withDriverName(DRIVER)
                        .withUsername(user)
                        .withPassword(password)
                        .build()));
    }

    /** The connector's sink without its committer, which has nothing to do at least once and would be a task more. */
    private record AtLeastOnce<T>(JdbcSink<T> jdbc) implements Sink<T> {
        // Flink 1.20 still asks for the method that it has deprecated.
        @SuppressWarnings("deprecation")
        @Override
        public SinkWriter<T> createWriter(InitContext context) throws IOException {
            return jdbc.createWriter(context);
        }
    }

    /** An insert that leaves a row alone which has the same or a higher version. */
    static String upsert(Table<?> table) {
        List<String> names = table.columns().stream().map(Table.Column::name).toList();
        String key = table.keys().get(0);
        List<String> updates = new ArrayList<>();
        String version = table.version();
        if (version == null) {
            updates.add(key + " = " + table.name() + "." + key);
        } else {
            String newer = "new." + version + " > " + table.name() + "." + version;
            for (String name : names) {
                if (!name.equals(version) && !table.keys().contains(name)) {
                    updates.add(name + " = if(" + newer + ", new." + name + ", " + table.name() + "." + name + ")");
                }
            }
            // Last, because MySQL assigns from left to right and the others compare with the old one.
            updates.add(version + " = greatest(new." + version + ", " + table.name() + "." + version + ")");
        }
        return "insert into " + table.name() + " (" + String.join(", ", names) + ") values ("
                + names.stream().map(n -> "?").collect(Collectors.joining(", ")) + ") as new on duplicate key update "
                + String.join(", ", updates);
    }

    static <T> JdbcStatementBuilder<T> binder(Table<T> table) {
        return (statement, value) -> {
            int index = 1;
            for (Table.Column<T> column : table.columns()) {
                bind(statement, index++, column.value().of(value));
            }
        };
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            // A local date-time is stored as it is, whatever zone the connection thinks it is in.
            statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }
}
