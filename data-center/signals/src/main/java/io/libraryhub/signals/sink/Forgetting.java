package io.libraryhub.signals.sink;

import io.libraryhub.signals.forget.Forget;
import java.util.List;
import org.apache.flink.connector.jdbc.JdbcStatementBuilder;

/** What is done with the rows of a reader who was erased, in SQL that both stores accept. */
enum Forgetting {
    /** The archive: the number stands in columns and in the message itself. */
    EVENTS(
            "raw_event",
            "update raw_event set payload = replace(payload, concat('\"', ?, '\"'), concat('\"', ?, '\"')),"
                    + " subject = case when subject = ? then ? else subject end, reader_id = ? where reader_id = ?"
                    + " and (? = 0 or type not in ('libhub.reader.consent.changed', 'libhub.reader.reader.merged'))",
            (statement, forget) -> {
                String reader = Long.toString(forget.readerId);
                String becomes = Long.toString(forget.becomes);
                statement.setString(1, reader);
                statement.setString(2, becomes);
                statement.setString(3, reader);
                statement.setString(4, becomes);
                statement.setLong(5, forget.becomes);
                statement.setLong(6, forget.readerId);
                statement.setInt(7, forget.merged ? 1 : 0);
            }),
    PROFILE(
            "reader_profile",
            "delete from reader_profile where reader_id = ?",
            (statement, forget) -> statement.setLong(1, forget.readerId)),
    /** What figures are counted from: gathered anew from the archive's changed rows, under the other number. */
    HOURS(
            "reader_hour",
            "delete from reader_hour where reader_id = ?",
            (statement, forget) -> statement.setLong(1, forget.readerId)),
    AGE(
            "reader_age",
            "delete from reader_age where reader_id = ?",
            (statement, forget) -> statement.setLong(1, forget.readerId));

    static final List<Forgetting> ALL = List.of(values());

    private final String table;
    private final String sql;
    private final JdbcStatementBuilder<Forget> binder;

    Forgetting(String table, String sql, JdbcStatementBuilder<Forget> binder) {
        this.table = table;
        this.sql = sql;
        this.binder = binder;
    }

    String table() {
        return table;
    }

    String sql() {
        return sql;
    }

    JdbcStatementBuilder<Forget> binder() {
        return binder;
    }
}
