package io.libraryhub.signals.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.messages.signal.WaitSignal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What the services have to hear after a swap: the signals whose rows say something else than before. Their version is above
 * both rows', so that whoever took over the old one takes this, and asks for it twice in vain.
 */
final class Retelling {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<ProfileTag>> TAGS = new TypeReference<>() {};

    private final Connection connection;
    private final Swap swap;

    Retelling(Connection connection, Swap swap) {
        this.connection = connection;
        this.swap = swap;
    }

    /** The signals to be sent; none of a signal that services do not hear. */
    List<Signal> of(Rebuildable signal) throws SQLException {
        return switch (signal) {
            case HOT -> changed("hot_title", Retelling::hot);
            case PRESSURE -> changed("pressure", Retelling::pressure);
            case PROFILE -> changed("reader_profile", Retelling::profile);
            case WAIT -> changed("title_wait", Retelling::waiting);
            case ACCOUNT, DAILY, TOGETHER, FOOTFALL, LOAD, ONLINE -> List.of();
        };
    }

    @FunctionalInterface
    private interface Reading {
        Signal of(ResultSet row, long version) throws SQLException;
    }

    private List<Signal> changed(String table, Reading reading) throws SQLException {
        List<Signal> signals = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(swap.changedRows(table))) {
            while (rows.next()) {
                signals.add(reading.of(rows, rows.getLong("next_version")));
            }
        }
        return signals;
    }

    private static Signal hot(ResultSet row, long version) throws SQLException {
        return new HotTitleSignal(
                row.getString("title_id"),
                row.getDouble("score"),
                row.getBoolean("hot"),
                row.getInt("loans_1d"),
                row.getInt("loans_7d"),
                row.getInt("loans_30d"),
                row.getBoolean("rising"),
                version,
                instant(row, "caused_at"),
                instant(row, "computed_at"));
    }

    private static Signal pressure(ResultSet row, long version) throws SQLException {
        return new PressureSignal(
                row.getString("title_id"),
                row.getInt("active_holds"),
                row.getDouble("unmet_demand"),
                row.getInt("copies"),
                row.getInt("on_order"),
                row.getInt("in_process"),
                row.getDouble("ratio"),
                row.getInt("shortage"),
                row.getBoolean("pressing"),
                version,
                instant(row, "caused_at"),
                instant(row, "computed_at"));
    }

    private static Signal waiting(ResultSet row, long version) throws SQLException {
        return new WaitSignal(
                row.getString("title_id"),
                row.getDouble("cycle_days"),
                row.getDouble("spread_days"),
                row.getDouble("loans"),
                version,
                instant(row, "caused_at"),
                instant(row, "computed_at"));
    }

    private static Signal profile(ResultSet row, long version) throws SQLException {
        try {
            return new ReaderProfileSignal(
                    row.getString("reader_id"),
                    JSON.readValue(row.getString("tags"), TAGS),
                    row.getInt("acts"),
                    version,
                    instant(row, "caused_at"),
                    instant(row, "computed_at"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the tags of a profile are no list of tags", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
