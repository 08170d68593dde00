package io.libraryhub.insight.store;

import io.libraryhub.insight.api.Served;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.warehouse.Warehouse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs the warehouse's queries and says how fresh what they find is. */
@Component
public class WarehouseReader {
    public static final String FRESH = "fresh";
    public static final String STALE = "stale";
    public static final String MISSING = "missing";

    /** MySQL's and Doris's number for a table that is not there. */
    private static final int NO_SUCH_TABLE = 1146;

    private static final int NO_SUCH_TABLE_DORIS = 1051;

    /** Connector/J's word for: row by row, instead of the whole answer in memory. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final NamedParameterJdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate streaming;
    private final InsightSettings settings;
    private final Clock clock;
    private final Map<String, String> queries = new ConcurrentHashMap<>();

    WarehouseReader(NamedParameterJdbcTemplate jdbc, DataSource dataSource, InsightSettings settings, Clock clock) {
        this.jdbc = jdbc;
        JdbcTemplate rowByRow = new JdbcTemplate(dataSource);
        rowByRow.setFetchSize(ROW_BY_ROW);
        this.streaming = new NamedParameterJdbcTemplate(rowByRow);
        this.settings = settings;
        this.clock = clock;
    }

    /** Hands over the rows of a large query one by one; none while the stream has not made its tables. */
    public void each(String query, Map<String, ?> parameters, RowCallbackHandler handler) {
        try {
            streaming.query(queries.computeIfAbsent(query, Warehouse::query), parameters, handler);
        } catch (BadSqlGrammarException e) {
            refuseUnlessTableIsMissing(e);
        }
    }

    /** Rows of a query of {@code warehouse/queries}; none while the stream has not made its tables. */
    public <T> List<T> rows(String query, Map<String, ?> parameters, RowMapper<T> mapper) {
        return rowsOf(queries.computeIfAbsent(query, Warehouse::query), parameters, mapper);
    }

    /** Rows of a statement within the dialect of both stores. */
    public <T> List<T> rowsOf(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        try {
            return jdbc.query(sql, parameters, mapper);
        } catch (BadSqlGrammarException e) {
            refuseUnlessTableIsMissing(e);
            return List.of();
        }
    }

    private static void refuseUnlessTableIsMissing(BadSqlGrammarException e) {
        int code = e.getSQLException().getErrorCode();
        if (code != NO_SUCH_TABLE && code != NO_SUCH_TABLE_DORIS) {
            throw e;
        }
    }

    /** A value with its age: fresh while the stream's pulse is. */
    public <T> Served<T> served(T value, @Nullable Instant asOf) {
        @Nullable Instant beat = pulse();
        if (beat == null) {
            return new Served<>(value, null, MISSING);
        }
        boolean stale = beat.isBefore(clock.instant().minus(settings.getStaleAfter()));
        return new Served<>(value, asOf == null ? beat : asOf, stale ? STALE : FRESH);
    }

    /**
     * A value of tables that are gathered from the archive, as of when that was done; stale also when the stream is well and
     * the gathering is not, missing before the first time.
     */
    public <T> Served<T> gathered(T value, @Nullable Instant gatheredAt) {
        @Nullable Instant beat = pulse();
        if (beat == null || gatheredAt == null) {
            return new Served<>(value, null, MISSING);
        }
        Instant asOf = beat.isBefore(gatheredAt) ? beat : gatheredAt;
        boolean stale = asOf.isBefore(clock.instant().minus(settings.getStaleAfter()));
        return new Served<>(value, asOf, stale ? STALE : FRESH);
    }

    private @Nullable Instant pulse() {
        for (Instant beat : rows("pulse", Map.of(), (row, n) -> instant(row, "beat_at"))) {
            if (!beat.equals(Instant.EPOCH)) {
                return beat;
            }
        }
        return null;
    }

    /** A time of a row; the epoch where there is none, because a row mapper gives a value. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? Instant.EPOCH : Utc.instant(row, column);
    }
}
