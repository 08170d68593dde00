package io.libraryhub.insight.account;

import io.libraryhub.insight.api.CountedLine;
import io.libraryhub.insight.api.NamedCount;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kit.db.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the stream counted since a time, and what the warehouse holds since then. */
@Component
public class Counted {
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
        // The stream counts by local day; what it counted of that day before the moment asked for is taken off again.
        Map<String, Long> counted = byType("counted_by_stream", Map.of("day", day));
        byType("archived_before", from).forEach((type, before) -> counted.merge(type, -before, Long::sum));
        TreeSet<String> types = new TreeSet<>(held.keySet());
        types.addAll(counted.keySet());
        List<CountedLine> lines = types.stream()
                .map(t -> new CountedLine(t, counted.getOrDefault(t, 0L), held.getOrDefault(t, 0L)))
                .toList();
        return warehouse.served(lines, null);
    }

    private Map<String, Long> byType(String query, Map<String, ?> parameters) {
        Map<String, Long> counts = new HashMap<>();
        warehouse
                .rows(query, parameters, (row, n) -> new NamedCount(row.getString("type"), row.getLong("counted")))
                .forEach(c -> counts.put(c.name(), c.count()));
        return counts;
    }
}
