package io.libraryhub.insight.account;

import io.libraryhub.insight.api.CountedDay;
import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.insight.api.NamedCount;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kit.db.Utc;
import io.libraryhub.messages.CardIssued;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanRenewed;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.messages.ReaderRegistered;
import io.libraryhub.messages.RegistrationMade;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.VisitEntered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the stream counted since a time, what the warehouse holds since then, and what answers are made of. */
@Component
public class Counted {
    /** Types that a daily table counts; the others are answered from the archive itself. */
    private static final Set<String> IN_DAILY_TABLES = Set.of(
            LoanOpened.TYPE,
            LoanClosed.TYPE,
            LoanRenewed.TYPE,
            LoanVoided.TYPE,
            HoldPlaced.TYPE,
            VisitEntered.TYPE,
            RegistrationMade.TYPE,
            ReaderRegistered.TYPE,
            CardIssued.TYPE,
            SearchPerformed.TYPE);

    private final WarehouseReader warehouse;
    private final InsightSettings settings;

    Counted(WarehouseReader warehouse, InsightSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    public Served<List<CountedLine>> since(Instant since) {
        LocalDate day = LocalDate.ofInstant(since, settings.zoneId());
        Map<String, Object> from = Map.of("day", day, "since", Utc.of(since));
        Map<String, Long> held = byType("archived_since", from);
        Map<String, Long> counted = byType("counted_by_stream", Map.of("day", day));
        Map<String, Long> served = byType("served_by_type", Map.of("day", day));
        // Both count by local day; what they counted of that day before the moment asked for is taken off again.
        byType("archived_before", from).forEach((type, before) -> {
            counted.merge(type, -before, Long::sum);
            served.merge(type, -before, Long::sum);
        });
        return warehouse.served(lines(counted, held, served), null);
    }

    /** The same for each local day of a span, {@code until} exclusive. */
    public Served<List<CountedDay>> days(LocalDate from, LocalDate until) {
        Map<String, Object> span = Map.of("first", from, "end", until);
        Map<LocalDate, Map<String, Long>> counted = byDay("counted_days", span);
        Map<LocalDate, Map<String, Long>> held = byDay("archived_days", span);
        Map<LocalDate, Map<String, Long>> served = byDay("served_days", span);
        List<CountedDay> days = from.datesUntil(until)
                .map(day -> new CountedDay(
                        day,
                        lines(
                                counted.getOrDefault(day, Map.of()),
                                held.getOrDefault(day, Map.of()),
                                served.getOrDefault(day, Map.of()))))
                .toList();
        return warehouse.served(days, null);
    }

    private static List<CountedLine> lines(
            Map<String, Long> counted, Map<String, Long> held, Map<String, Long> served) {
        TreeSet<String> types = new TreeSet<>(held.keySet());
        types.addAll(counted.keySet());
        types.addAll(served.keySet());
        return types.stream()
                .map(t -> new CountedLine(
                        t,
                        counted.getOrDefault(t, 0L),
                        held.getOrDefault(t, 0L),
                        IN_DAILY_TABLES.contains(t) ? served.getOrDefault(t, 0L) : null))
                .toList();
    }

    private Map<LocalDate, Map<String, Long>> byDay(String query, Map<String, ?> parameters) {
        record Count(LocalDate day, String type, long count) {}
        Map<LocalDate, Map<String, Long>> counts = new HashMap<>();
        warehouse
                .rows(
                        query,
                        parameters,
                        (row, n) -> new Count(
                                row.getObject("local_day", LocalDate.class),
                                row.getString("type"),
                                row.getLong("counted")))
                .forEach(c ->
                        counts.computeIfAbsent(c.day(), day -> new HashMap<>()).put(c.type(), c.count()));
        return counts;
    }

    private Map<String, Long> byType(String query, Map<String, ?> parameters) {
        Map<String, Long> counts = new HashMap<>();
        warehouse
                .rows(query, parameters, (row, n) -> new NamedCount(row.getString("type"), row.getLong("counted")))
                .forEach(c -> counts.put(c.name(), c.count()));
        return counts;
    }
}
