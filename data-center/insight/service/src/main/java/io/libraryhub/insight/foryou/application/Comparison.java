package io.libraryhub.insight.foryou.application;

import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.TriedMethod;
import io.libraryhub.insight.foryou.domain.Trial;
import io.libraryhub.insight.recommend.MethodChoice;
import io.libraryhub.insight.recommend.RecommendSettings;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares methods by what readers do with their offers; loans are looked up when somebody asks. */
@Component
public class Comparison {
    private final Trial trial;
    private final WarehouseReader warehouse;
    private final RecommendSettings settings;
    private final MethodChoice choice;
    private final InsightSettings insight;
    private final Clock clock;

    Comparison(
            WarehouseReader warehouse,
            RecommendSettings settings,
            MethodChoice choice,
            InsightSettings insight,
            Clock clock) {
        this.trial = new Trial(settings.mostCompared());
        this.warehouse = warehouse;
        this.settings = settings;
        this.choice = choice;
        this.insight = insight;
        this.clock = clock;
    }

    /** @param titles that the reader's method found; what was filled up with is nobody's merit */
    void shown(ReaderId reader, Collection<Long> titles) {
        if (!titles.isEmpty()) {
            trial.shown(reader.value(), Division.methodOf(reader, choice), titles, clock.instant());
        }
    }

    public boolean opened(ReaderId reader, TitleId title) {
        return trial.opened(reader.value(), title.value());
    }

    public Served<List<TriedMethod>> results() {
        Optional<Instant> since = trial.since();
        if (since.isEmpty()) {
            return new Served<>(List.of(), null, WarehouseReader.MISSING);
        }
        warehouse.each(
                "loans_since",
                Map.of("day", LocalDate.ofInstant(since.get(), insight.zoneId()), "limit", settings.mostLoans()),
                row -> trial.borrowed(
                        row.getLong("reader_id"),
                        row.getLong("title_id"),
                        WarehouseReader.instant(row, "happened_at")));
        return warehouse.served(
                trial.lines().stream()
                        .map(line -> new TriedMethod(
                                line.method(), line.readers(), line.shown(), line.opened(), line.borrowed()))
                        .toList(),
                null);
    }
}
