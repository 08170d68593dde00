package io.libraryhub.signals.sink;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.warehouse.Warehouse;
import java.io.IOException;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import org.apache.doris.flink.cfg.DorisExecutionOptions;
import org.apache.doris.flink.cfg.DorisOptions;
import org.apache.doris.flink.cfg.DorisReadOptions;
import org.apache.doris.flink.sink.DorisSink;
import org.apache.doris.flink.sink.writer.serializer.DorisRecord;
import org.apache.doris.flink.sink.writer.serializer.DorisRecordSerializer;
import org.apache.flink.api.connector.sink2.Sink;
import org.jspecify.annotations.Nullable;

/**
 * The warehouse in Doris, through its own connector: Stream Load in two phases, committed with Flink's checkpoint. The
 * tables are defined with a sequence column, so the highest version wins there too.
 */
public final class DorisWarehouse implements DefinedWarehouse {
    private final String frontEnds;
    private final int queryPort;
    private final String database;
    private final String user;
    private final String password;
    private final String labelPrefix;

    /**
     * @param frontEnds {@code host:httpPort}, several separated by commas
     * @param queryPort where the front ends speak the protocol of MySQL
     * @param labelPrefix begins every load's label; another one for every job that writes the same tables
     */
    public DorisWarehouse(
            String frontEnds, int queryPort, String database, String user, String password, String labelPrefix) {
        this.frontEnds = frontEnds;
        this.queryPort = queryPort;
        this.database = database;
        this.user = user;
        this.password = password;
        this.labelPrefix = labelPrefix;
    }

    /** Adds the columns that a table of an earlier release has not; the tables themselves an administrator makes. */
    @Override
    public void define() throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(queryUrl(frontEnds, queryPort, database), user, password)) {
            new MissingColumns(connection, Warehouse.DORIS).add();
        }
    }

    @Override
    public <T> Sink<T> into(Table<T> table) {
        return DorisSink.<T>builder()
                .setDorisReadOptions(DorisReadOptions.builder().build())
                .setDorisOptions(DorisOptions.builder()
                        .setFenodes(frontEnds)
                        .setTableIdentifier(database + "." + table.name())
                        .setUsername(user)
                        .setPassword(password)
                        .build())
                .setDorisExecutionOptions(execution(table))
                .setSerializer(new Rows<>(table))
                .build();
    }

    /** A load replaces rows by their key; whose rows they are, only SQL can say. */
    @Override
    public Map<String, Sink<Forget>> forgetting() {
        return new MySqlWarehouse(queryUrl(frontEnds, queryPort, database), user, password, Duration.ofSeconds(1), 1)
                .forgetting();
    }

    /** Where Doris is asked in SQL, over its MySQL port. */
    public static String queryUrl(String frontEnds, int queryPort, String database) {
        String host = frontEnds.split(",")[0].replaceFirst(":\\d+$", "");
        return "jdbc:mysql://" + host + ":" + queryPort + "/" + database;
    }

    DorisExecutionOptions execution(Table<?> table) {
        Properties load = new Properties();
        load.setProperty("format", "json");
        load.setProperty("read_json_by_line", "true");
        return DorisExecutionOptions.builder()
                .setLabelPrefix(labelPrefix + "-" + table.name())
                .setDeletable(false)
                .setMaxRetries(5)
                .setStreamLoadProp(load)
                .enable2PC()
                .build();
    }

    /** A row as a line of JSON. */
    static final class Rows<T> implements DorisRecordSerializer<T>, Serializable {
        private static final long serialVersionUID = 1;
        private static final JsonMapper JSON = new JsonMapper();
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

        private final Table<T> table;

        Rows(Table<T> table) {
            this.table = table;
        }

        @Override
        public DorisRecord serialize(T value) throws IOException {
            ObjectNode row = JSON.createObjectNode();
            for (Table.Column<T> column : table.columns()) {
                row.putPOJO(column.name(), plain(column.value().of(value)));
            }
            return DorisRecord.of(JSON.writeValueAsBytes(row));
        }

        private static @Nullable Object plain(@Nullable Object value) {
            if (value instanceof Instant instant) {
                return TIME.format(instant);
            }
            return value instanceof LocalDate day ? day.toString() : value;
        }
    }
}
