package io.libraryhub.insight.city;

import io.libraryhub.insight.api.CityFigures;
import io.libraryhub.insight.api.NamedCount;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.WarehouseReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The city's page for a local day. */
@Component
public class City {
    private static final int HOURS = 24;
    /** Branches, classes, channels and missed searches shown. */
    private static final int LONGEST_LIST = 20;

    private final WarehouseReader warehouse;

    City(WarehouseReader warehouse) {
        this.warehouse = warehouse;
    }

    public Served<CityFigures> of(LocalDate day) {
        Map<String, Object> ofDay = Map.of("day", day);
        Map<String, Long> counts = new HashMap<>();
        warehouse
                .rows("city_counts", ofDay, (row, n) -> new NamedCount(row.getString("type"), row.getLong("counted")))
                .forEach(c -> counts.put(c.name(), c.count()));
        CityFigures figures = new CityFigures(
                day,
                withoutVoided(counts, "circulation.loan.opened"),
                withoutVoided(counts, "circulation.loan.closed"),
                of(counts, "circulation.loan.renewed"),
                of(counts, "circulation.hold.placed"),
                of(counts, "circulation.hold.filled"),
                of(counts, "events.visit.entered"),
                of(counts, "events.registration.made"),
                of(counts, "reader.reader.registered"),
                number("city_active_readers", ofDay, "readers"),
                of(counts, "resource.search.performed"),
                number("city_searches_without_hit", ofDay, "searches"),
                byHour(ofDay),
                named("city_by_branch", day),
                named("city_by_class", day),
                named("city_by_channel", day),
                named("city_searches_not_found", day));
        return warehouse.served(figures, newest(ofDay));
    }

    /** A loan that was voided was neither lent nor returned. */
    private static long withoutVoided(Map<String, Long> counts, String type) {
        return Math.max(0, of(counts, type) - of(counts, "circulation.loan.voided"));
    }

    private static long of(Map<String, Long> counts, String type) {
        return counts.getOrDefault("libhub." + type, 0L);
    }

    private long number(String query, Map<String, ?> parameters, String column) {
        return warehouse.rows(query, parameters, (row, n) -> row.getLong(column)).stream()
                .findFirst()
                .orElse(0L);
    }

    private List<Long> byHour(Map<String, ?> ofDay) {
        List<Long> hours = new ArrayList<>(Collections.nCopies(HOURS, 0L));
        warehouse
                .rows("city_by_hour", ofDay, (row, n) -> new long[] {row.getLong("local_hour"), row.getLong("loans")})
                .forEach(hour -> hours.set((int) hour[0], Math.max(0, hour[1])));
        return hours;
    }

    private List<NamedCount> named(String query, LocalDate day) {
        return warehouse.rows(
                query,
                Map.of("day", day, "limit", LONGEST_LIST),
                (row, n) -> new NamedCount(row.getString("name"), row.getLong("counted")));
    }

    private @Nullable Instant newest(Map<String, ?> ofDay) {
        return warehouse.rows("city_newest", ofDay, (row, n) -> WarehouseReader.instant(row, "happened_at")).stream()
                .filter(t -> !t.equals(Instant.EPOCH))
                .findFirst()
                .orElse(null);
    }
}
