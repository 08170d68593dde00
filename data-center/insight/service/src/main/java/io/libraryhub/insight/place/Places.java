package io.libraryhub.insight.place;

import io.libraryhub.insight.api.PointLoad;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.VenueDay;
import io.libraryhub.insight.store.Fading;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kit.db.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Who is inside, and how busy the service points are. */
@Component
public class Places {
    /** What nothing happened to for so long is not busy: ten half-lives and more leave less than a thousandth. */
    private static final Duration QUIET = Duration.ofDays(1);

    private final WarehouseReader warehouse;
    private final Clock clock;

    Places(WarehouseReader warehouse, Clock clock) {
        this.warehouse = warehouse;
        this.clock = clock;
    }

    public Served<List<VenueDay>> footfall(LocalDate day) {
        List<VenueDay> venues = warehouse.rows("venue_days", Map.of("day", day), (row, n) -> venue(row)).stream()
                .sorted(Comparator.comparing(each -> !each.venue().equals(VenueDay.CITY)))
                .toList();
        return warehouse.served(
                venues,
                venues.stream()
                        .map(VenueDay::asOf)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    public Served<List<PointLoad>> load() {
        Instant now = clock.instant();
        List<PointLoad> points =
                warehouse.rows("point_loads", Map.of("since", Utc.of(now.minus(QUIET))), (row, n) -> point(row, now));
        List<PointLoad> all = new ArrayList<>();
        if (!points.isEmpty()) {
            all.add(new PointLoad(
                    VenueDay.CITY,
                    VenueDay.CITY,
                    sum(points, PointLoad::loans),
                    sum(points, PointLoad::returns),
                    sum(points, PointLoad::renewals)));
        }
        all.addAll(points);
        return warehouse.served(all, null);
    }

    private static double sum(List<PointLoad> points, ToDoubleFunction<PointLoad> figure) {
        return points.stream().mapToDouble(figure).sum();
    }

    private static VenueDay venue(ResultSet row) throws SQLException {
        return new VenueDay(
                row.getString("venue"),
                row.getInt("entered"),
                row.getInt("inside"),
                row.getInt("peak"),
                WarehouseReader.instant(row, "peak_at"),
                WarehouseReader.instant(row, "caused_at"));
    }

    private static PointLoad point(ResultSet row, Instant now) throws SQLException {
        double left = Fading.left(WarehouseReader.instant(row, "caused_at"), now, row.getLong("half_life_s"));
        return new PointLoad(
                row.getString("branch"),
                row.getString("channel"),
                left * row.getDouble("loans"),
                left * row.getDouble("returns"),
                left * row.getDouble("renewals"));
    }
}
