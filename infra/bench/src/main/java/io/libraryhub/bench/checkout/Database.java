package io.libraryhub.bench.checkout;

import io.libraryhub.demo.door.StackFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The MySQL of the running hub, as its administrator: to look into all schemas and to make one to throw away. */
final class Database {
    static final String CIRCULATION = "hub_circulation";
    /** As the services set their connections; see hub-defaults.yml. */
    private static final String AS_SERVICES = "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=8192"
            + "&useServerPrepStmts=true&useLocalSessionState=true&cacheServerConfiguration=true"
            + "&maintainTimeStats=false";

    private final StackFile stack;

    Database(StackFile stack) {
        this.stack = stack;
    }

    /** @param schema empty for none */
    Connection open(String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(
                stack.value("HUB_MYSQL_URL") + "/" + schema + stack.value("HUB_MYSQL_PARAMS") + AS_SERVICES,
                "root",
                stack.value("HUB_MYSQL_ROOT_PASSWORD"));
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    static void run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            statement.executeUpdate();
        }
    }

    /** The first column of every row. */
    static List<String> column(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    static long number(Connection connection, String sql, Object... parameters) throws SQLException {
        return Long.parseLong(column(connection, sql, parameters).get(0));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
