package io.libraryhub.kit.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.libraryhub.kit.test.TestSchema;
import java.sql.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionPoolsIT {
    private static final TestSchema SCHEMA = TestSchema.empty("pools");
    private static final TransactionPools POOLS = new TransactionPools(pool(false), pool(true));

    private final JdbcTemplate jdbc = new JdbcTemplate(POOLS);
    private final TransactionTemplate transaction = new TransactionTemplate(POOLS.transactionManager());

    private static HikariDataSource pool(boolean commitsByItself) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(SCHEMA.url());
        pool.setUsername(SCHEMA.user());
        pool.setPassword(SCHEMA.password());
        pool.setMaximumPoolSize(1);
        pool.setAutoCommit(commitsByItself);
        return pool;
    }

    @BeforeEach
    void anEmptyTableOfBooks() {
        SCHEMA.jdbc().execute("DROP TABLE IF EXISTS book");
        SCHEMA.jdbc().execute("CREATE TABLE book (name VARCHAR(50) PRIMARY KEY)");
    }

    @AfterAll
    static void close() {
        POOLS.close();
    }

    private long optionsSet() {
        Long value = jdbc.queryForObject("SHOW SESSION STATUS LIKE 'Com_set_option'", (row, n) -> row.getLong("Value"));
        return value == null ? -1 : value;
    }

    private void add(String book) {
        jdbc.update("INSERT INTO book VALUES (?)", book);
    }

    private Long books() {
        return SCHEMA.jdbc().queryForObject("SELECT COUNT(*) FROM book", Long.class);
    }

    @Test
    void aTransactionDoesNotTellTheServerHowToCommit() {
        Long before = transaction.execute(status -> optionsSet());
        transaction.executeWithoutResult(status -> add("三体"));
        transaction.executeWithoutResult(status -> add("活着"));
        Long after = transaction.execute(status -> optionsSet());

        assertThat(after).isEqualTo(before);
        assertThat(books()).isEqualTo(2);
    }

    @Test
    void whatIsWrittenOutsideOfATransactionStays() {
        add("三体");

        assertThat(books()).isEqualTo(1);
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    add("三体");
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        transaction.executeWithoutResult(status -> add("活着"));

        assertThat(books()).isEqualTo(1);
    }

    @Test
    void insideATransactionEveryoneSharesItsConnection() {
        transaction.executeWithoutResult(status -> {
            add("三体");
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM book", Long.class))
                    .isEqualTo(1);
            assertThat(books()).isZero();
        });
        assertThat(books()).isEqualTo(1);
    }

    @Test
    void poolsInTheWrongOrderAreRefused() throws Exception {
        try (HikariDataSource one = pool(true);
                HikariDataSource other = pool(false);
                Connection connection = one.getConnection()) {
            assertThat(connection.getAutoCommit()).isTrue();
            assertThatThrownBy(() -> new TransactionPools(one, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
