package io.libraryhub.kit.test;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A throw-away schema on the real MySQL with the kit's and the service's tables; dropped when the JVM ends. */
public final class TestSchema {
    private static final int POOL = 24;

    private final String name;
    private final Stack stack;
    private final HikariDataSource dataSource;

    private TestSchema(String name, Stack stack) {
        this.name = name;
        this.stack = stack;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(user());
        config.setPassword(password());
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.dataSource = new HikariDataSource(config);
    }

    /** With the tables of {@code kit/migration} and {@code db/migration}, as far as they are on the class path. */
    public static TestSchema create(String label) {
        TestSchema schema = empty(label);
        Flyway.configure()
                .dataSource(schema.dataSource())
                .locations("classpath:kit/migration", "classpath:db/migration")
                .load()
                .migrate();
        return schema;
    }

    /** Without tables. */
    public static TestSchema empty(String label) {
        Stack stack = Stack.get();
        String name = "test_" + label.replaceAll("[^a-z0-9_]", "_") + "_"
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        asRoot(stack, "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci");
        TestSchema schema = new TestSchema(name, stack);
        Runtime.getRuntime().addShutdownHook(new Thread(schema::drop, "drop-" + name));
        return schema;
    }

    private void drop() {
        dataSource.close();
        asRoot(stack, "DROP DATABASE IF EXISTS " + name);
    }

    private static void asRoot(Stack stack, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        stack.mysqlUrl() + "/" + stack.mysqlParams(), "root", stack.mysqlRootPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL of this stack refused: " + sql, e);
        }
    }

    public String name() {
        return name;
    }

    public String url() {
        return stack.mysqlUrl() + "/" + name + stack.mysqlParams();
    }

    public String user() {
        return "root";
    }

    public String password() {
        return stack.mysqlRootPassword();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }
}
