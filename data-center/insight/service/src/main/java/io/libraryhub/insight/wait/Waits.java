package io.libraryhub.insight.wait;

import io.libraryhub.insight.api.ExpectedWait;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.WaitDay;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long the next reader waits, and how well that was foretold. */
@Component
public class Waits {
    private static final double A_DAY = 1;
    private static final double A_YEAR = 365;

    private final WarehouseReader warehouse;
    private final InsightSettings settings;

    Waits(WarehouseReader warehouse, InsightSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    /** Refused NOT_FOUND while no copy of the title is known: nobody can say when the first one comes. */
    public Reply<Served<ExpectedWait>> of(TitleId title) {
        List<ExpectedWait> found =
                warehouse.rows("wait_of", Map.of("title_id", title.value()), (row, n) -> wait(row)).stream()
                        .filter(wait -> wait.copies() > 0)
                        .toList();
        if (found.isEmpty()) {
            return Reply.refused(Kinds.NOT_FOUND, Reason.of(CommonCodes.NOT_FOUND, "what", "copies"));
        }
        return Reply.done(warehouse.served(found.get(0), found.get(0).asOf()));
    }

    /** Days from one loan of a copy to its next, 1 to 365, of those titles of which enough loans tell. */
    public Map<TitleId, Double> cycles(List<TitleId> titles) {
        Map<TitleId, Double> cycles = new HashMap<>();
        if (!titles.isEmpty()) {
            List<Long> ids = titles.stream().map(TitleId::value).toList();
            warehouse
                    .rows(
                            "cycles_of",
                            Map.of("title_ids", ids, "least_loans", settings.getCycleMinLoans()),
                            (row, n) -> Map.entry(new TitleId(row.getLong("title_id")), row.getDouble("cycle_days")))
                    .forEach(cycle -> cycles.put(cycle.getKey(), Math.min(A_YEAR, Math.max(A_DAY, cycle.getValue()))));
        }
        return cycles;
    }

    /** Days on which no wait was over are left out. */
    public Served<List<WaitDay>> days(LocalDate from, LocalDate until) {
        return warehouse.served(
                warehouse.rows("wait_days", Map.of("first", from, "end", until), (row, n) -> day(row)), null);
    }

    private static ExpectedWait wait(ResultSet row) throws SQLException {
        return new ExpectedWait(
                new TitleId(row.getLong("title_id")),
                row.getInt("ahead"),
                row.getInt("copies"),
                row.getDouble("p50_days"),
                row.getDouble("p90_days"),
                row.getDouble("cycle_days"),
                row.getDouble("loans"),
                row.getInt("period_days"),
                WarehouseReader.instant(row, "caused_at"));
    }

    private static WaitDay day(ResultSet row) throws SQLException {
        double mean = row.getDouble("mean_days");
        @Nullable Double meanDays = row.wasNull() ? null : mean;
        return new WaitDay(
                row.getObject("local_day", LocalDate.class),
                row.getLong("served"),
                meanDays,
                row.getLong("told"),
                row.getLong("within_p50"),
                row.getLong("within_p90"));
    }
}
