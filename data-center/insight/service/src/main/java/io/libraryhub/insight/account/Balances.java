package io.libraryhub.insight.account;

import io.libraryhub.insight.api.BalanceDay;
import io.libraryhub.insight.api.BalanceDrift;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.TitleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the stream's balances of titles compared with circulation's own, as the stream noted it. */
@Component
public class Balances {
    private final WarehouseReader warehouse;

    Balances(WarehouseReader warehouse) {
        this.warehouse = warehouse;
    }

    /** Each local day of a span, {@code until} exclusive; also one on which nothing was compared. */
    public Served<List<BalanceDay>> days(LocalDate from, LocalDate until) {
        Map<LocalDate, BalanceDay> compared = warehouse
                .rows(
                        "balance_days",
                        Map.of("first", from, "end", until),
                        (row, n) -> new BalanceDay(
                                row.getObject("local_day", LocalDate.class),
                                row.getLong("compared"),
                                row.getLong("differed"),
                                row.getLong("in_holds"),
                                row.getLong("in_copies"),
                                row.getLong("in_loans"),
                                row.getLong("largest")))
                .stream()
                .collect(Collectors.toMap(BalanceDay::day, Function.identity()));
        List<BalanceDay> days = from.datesUntil(until)
                .map(day -> compared.getOrDefault(day, BalanceDay.without(day)))
                .toList();
        return warehouse.served(days, null);
    }

    /** Those of a local day, the largest difference first. */
    public Served<List<BalanceDrift>> drifts(LocalDate day, int limit) {
        return warehouse.served(
                warehouse.rows(
                        "balance_drifts",
                        Map.of("day", day, "limit", limit),
                        (row, n) -> new BalanceDrift(
                                new TitleId(row.getLong("title_id")),
                                row.getString("kind"),
                                WarehouseReader.instant(row, "as_of"),
                                row.getLong("ledger"),
                                row.getLong("missing"),
                                row.getLong("surplus"))),
                null);
    }
}
