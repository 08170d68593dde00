package io.libraryhub.insight.together;

import io.libraryhub.insight.api.PartnerTitle;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.Fading;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.insight.together.domain.Relatedness;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was borrowed together, most related first. */
@Component
public class Together {
    private final WarehouseReader warehouse;
    private final InsightSettings settings;
    private final Json json;
    private final Clock clock;

    Together(WarehouseReader warehouse, InsightSettings settings, Json json, Clock clock) {
        this.warehouse = warehouse;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** @param left the share that is left of the weights, as of now @param weight what is left of the title's own */
    private record Row(List<PartnerTitle> partners, double left, double weight, Instant asOf) {}

    private record Ranked(PartnerTitle partner, double relatedness) {
        private static final Comparator<Ranked> MOST_RELATED_FIRST = Comparator.comparingDouble(Ranked::relatedness)
                .reversed()
                .thenComparing(ranked -> ranked.partner.titleId().value());
    }

    public Served<List<PartnerTitle>> with(TitleId title) {
        Instant now = clock.instant();
        List<Row> found = warehouse.rows("together_of", Map.of("title_id", title.value()), (row, n) -> row(row, now));
        return found.isEmpty()
                ? warehouse.served(List.of(), null)
                : warehouse.served(ranked(found.get(0), now), found.get(0).asOf());
    }

    private List<PartnerTitle> ranked(Row row, Instant now) {
        Relatedness relatedness = settings.getTogether().relatedness();
        Map<Long, Double> weights = weights(row.partners(), now);
        return row.partners().stream()
                .map(partner -> new Ranked(
                        partner,
                        relatedness.of(
                                partner.weight() * row.left(),
                                row.weight(),
                                weights.getOrDefault(partner.titleId().value(), 0.0))))
                .sorted(Ranked.MOST_RELATED_FIRST)
                .limit(settings.getTogether().getTold())
                .map(Ranked::partner)
                .toList();
    }

    private Map<Long, Double> weights(List<PartnerTitle> partners, Instant now) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        List<Long> titles =
                partners.stream().map(partner -> partner.titleId().value()).toList();
        return warehouse
                .rows(
                        "together_weights",
                        Map.of("title_ids", titles),
                        (row, n) -> Map.entry(row.getLong("title_id"), row.getDouble("weight") * left(row, now)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Row row(ResultSet row, Instant now) throws SQLException {
        PartnerTitle[] partners = json.read(row.getString("partners"), PartnerTitle[].class);
        double left = left(row, now);
        return new Row(
                List.of(partners), left, row.getDouble("weight") * left, WarehouseReader.instant(row, "caused_at"));
    }

    private static double left(ResultSet row, Instant now) throws SQLException {
        return Fading.left(WarehouseReader.instant(row, "caused_at"), now, row.getLong("half_life_s"));
    }
}
