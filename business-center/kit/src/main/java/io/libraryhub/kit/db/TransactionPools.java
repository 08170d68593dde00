package io.libraryhub.kit.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Two pools behind one data source. Connections for transactions never commit by themselves, all others always do; so
 * nobody has to tell the server twice per transaction which of both is wanted. A loan and its return take part in some
 * five transactions: ten statements that decided nothing.
 */
public final class TransactionPools extends AbstractDataSource implements AutoCloseable {
    private final HikariDataSource inTransactions;
    private final HikariDataSource plain;
    private final ThreadLocal<Boolean> beginning = ThreadLocal.withInitial(() -> false);

    /**
     * @param inTransactions does not commit by itself
     * @param plain commits each statement: what is written outside of a transaction must not be lost
     */
    public TransactionPools(HikariDataSource inTransactions, HikariDataSource plain) {
        if (inTransactions.isAutoCommit() || !plain.isAutoCommit()) {
            throw new IllegalArgumentException("the first pool is for transactions, the second commits by itself");
        }
        this.inTransactions = inTransactions;
        this.plain = plain;
    }

    /** The manager whose transactions take their connections from the first pool. */
    public JdbcTransactionManager transactionManager() {
        return new Manager(this);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (beginning.get() ? inTransactions : plain).getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return (beginning.get() ? inTransactions : plain).getConnection(username, password);
    }

    @Override
    public void close() {
        inTransactions.close();
        plain.close();
    }

    private static final class Manager extends JdbcTransactionManager {
        private static final long serialVersionUID = 1L;

        private final transient TransactionPools pools;

        Manager(TransactionPools pools) {
            super(pools);
            this.pools = pools;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            pools.beginning.set(true);
            try {
                super.doBegin(transaction, definition);
            } finally {
                pools.beginning.remove();
            }
        }
    }
}
