package io.libraryhub.resource.search.adapter.db;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.resource.search.domain.DirtyTitles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcDirtyTitles implements DirtyTitles {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    JdbcDirtyTitles(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<Dirty> some(int most) {
        return jdbc.query(
                "SELECT title_id, revision, digest FROM search_state WHERE dirty = 1 ORDER BY title_id LIMIT ?",
                (row, n) -> new Dirty(
                        new TitleId(row.getLong("title_id")), row.getLong("revision"), row.getString("digest")),
                most);
    }

    @Override
    public void indexed(Collection<Dirty> titles) {
        // In the order in which others lock several titles.
        List<Object[]> rows = titles.stream()
                .sorted(Comparator.comparingLong(d -> d.id().value()))
                .map(d -> new Object[] {d.revision(), d.digest(), d.id().value(), d.revision()})
                .toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "UPDATE search_state SET indexed_revision = ?, digest = ?"
                        + " WHERE title_id = ? AND indexed_revision < ?",
                rows));
    }

    @Override
    public void markAll() {
        jdbc.update("UPDATE search_state SET indexed_revision = 0, digest = NULL WHERE indexed_revision > 0");
    }

    @Override
    public boolean alone(Runnable work) {
        // The lock belongs to the connection: it is free again when its holder dies.
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (!ask(connection, "SELECT GET_LOCK(CONCAT(DATABASE(), '/indexer'), 0)")) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                ask(connection, "SELECT RELEASE_LOCK(CONCAT(DATABASE(), '/indexer'))");
            }
        }));
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getInt(1) == 1;
        }
    }
}
