package io.libraryhub.insight.signal;

import io.libraryhub.insight.api.HotTitle;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.Fading;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.insight.wait.Waits;
import io.libraryhub.kernel.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hot titles and pressure. */
@Component
public class Signals {
    private final WarehouseReader warehouse;
    private final Waits waits;
    private final Clock clock;

    Signals(WarehouseReader warehouse, Waits waits, Clock clock) {
        this.warehouse = warehouse;
        this.waits = waits;
        this.clock = clock;
    }

    public Served<List<HotTitle>> hot(int limit) {
        Instant now = clock.instant();
        List<HotTitle> lines = warehouse.rows("hot", Map.of("limit", limit), (row, n) -> hotTitle(row, n + 1, now));
        return warehouse.served(lines, newest(lines.stream().map(HotTitle::asOf).toList()));
    }

    public Served<List<PressureLine>> pressure(boolean pressingOnly, int limit) {
        return lines("pressure", Map.of("pressing_only", pressingOnly ? 1 : 0, "limit", limit));
    }

    /** Titles that readers wait for, most readers first. */
    public Served<List<PressureLine>> waiting(int limit) {
        return lines("pressure_waiting", Map.of("limit", limit));
    }

    public Served<List<PressureLine>> pressureOf(TitleId id) {
        return lines("pressure_of", Map.of("title_id", id.value()));
    }

    private Served<List<PressureLine>> lines(String query, Map<String, ?> parameters) {
        List<PressureLine> read = warehouse.rows(query, parameters, (row, n) -> pressureLine(row));
        Map<TitleId, Double> cycles =
                waits.cycles(read.stream().map(PressureLine::titleId).toList());
        List<PressureLine> lines = read.stream()
                .map(line -> line.withCycle(cycles.get(line.titleId())))
                .toList();
        return warehouse.served(
                lines, newest(lines.stream().map(PressureLine::asOf).toList()));
    }

    private static HotTitle hotTitle(ResultSet row, int rank, Instant now) throws SQLException {
        Instant asOf = WarehouseReader.instant(row, "caused_at");
        return new HotTitle(
                new TitleId(row.getLong("title_id")),
                rank,
                row.getDouble("score") * Fading.left(asOf, now, row.getLong("half_life_s")),
                row.getBoolean("hot"),
                row.getInt("loans_1d"),
                row.getInt("loans_7d"),
                row.getInt("loans_30d"),
                row.getBoolean("rising"),
                asOf);
    }

    private static PressureLine pressureLine(ResultSet row) throws SQLException {
        return new PressureLine(
                new TitleId(row.getLong("title_id")),
                row.getInt("active_holds"),
                row.getDouble("unmet_demand"),
                row.getInt("copies"),
                row.getInt("on_order"),
                row.getInt("in_process"),
                row.getDouble("ratio"),
                row.getInt("shortage"),
                row.getBoolean("pressing"),
                null,
                WarehouseReader.instant(row, "caused_at"));
    }

    private static @Nullable Instant newest(List<Instant> times) {
        return times.stream().max(Comparator.naturalOrder()).orElse(null);
    }
}
