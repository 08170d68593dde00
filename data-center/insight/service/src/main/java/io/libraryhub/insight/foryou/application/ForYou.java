package io.libraryhub.insight.foryou.application;

import io.libraryhub.insight.api.Interest;
import io.libraryhub.insight.api.Recommendation;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.foryou.domain.Candidate;
import io.libraryhub.insight.foryou.domain.PickPolicy;
import io.libraryhub.insight.foryou.domain.Picks;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A personal book list, each title with its reason. */
@Component
public class ForYou {
    private final WarehouseReader warehouse;
    private final Personal personal;
    private final Comparison comparison;
    private final InsightSettings settings;

    ForYou(WarehouseReader warehouse, Personal personal, Comparison comparison, InsightSettings settings) {
        this.warehouse = warehouse;
        this.personal = personal;
        this.comparison = comparison;
        this.settings = settings;
    }

    /**
     * @param interests what the reader allows to be known of him; without any the list is the city's
     * @param shown the reader sees it now; what is prepared for a letter does not count when methods are compared
     */
    public Served<List<Recommendation>> of(ReaderId reader, List<Interest> interests, int limit, boolean shown) {
        PickPolicy policy = settings.pickPolicy();
        List<Interest> strongest = interests.stream()
                .sorted(Comparator.comparingDouble(Interest::weight).reversed())
                .limit(policy.interests())
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        candidates.addAll(liked("author", "titles_by_author", "SAME_AUTHOR", strongest, policy));
        candidates.addAll(liked("class", "titles_by_class", "SAME_CLASS", strongest, policy));
        candidates.addAll(city(policy));
        Map<Long, Instant> had = had(reader);
        List<Candidate> ranked = personal.ranked(reader, had, strongest, policy.among());
        List<Candidate> chosen = new Picks(policy).choose(ranked, candidates, had.keySet(), limit);
        if (shown) {
            comparison.shown(
                    reader,
                    chosen.stream()
                            .filter(ranked::contains)
                            .map(Candidate::titleId)
                            .toList());
        }
        List<Recommendation> picks = chosen.stream()
                .map(c -> new Recommendation(new TitleId(c.titleId()), c.reason(), c.because(), c.readers()))
                .toList();
        return warehouse.served(picks, null);
    }

    /** His titles, the oldest first, and when he took each last. */
    private Map<Long, Instant> had(ReaderId reader) {
        Map<Long, Instant> had = new LinkedHashMap<>();
        warehouse.each(
                "reader_titles",
                Map.of("reader_id", reader.value()),
                row -> had.put(row.getLong("title_id"), WarehouseReader.instant(row, "happened_at")));
        return had;
    }

    private List<Candidate> liked(
            String kind, String query, String reason, List<Interest> interests, PickPolicy policy) {
        Map<String, Double> weights = interests.stream()
                .filter(i -> i.kind().equals(kind))
                .collect(Collectors.toMap(Interest::name, Interest::weight, Math::max));
        if (weights.isEmpty()) {
            return List.of();
        }
        return warehouse.rows(
                query,
                Map.of("names", weights.keySet(), "least", policy.leastReaders(), "limit", policy.among()),
                (row, n) -> {
                    String name = text(row.getString("name"));
                    return new Candidate(
                            row.getLong("title_id"),
                            reason,
                            name,
                            text(row.getString("class_code")),
                            text(row.getString("author")),
                            row.getInt("readers"),
                            row.getDouble("log_score"),
                            weights.getOrDefault(name, 0.0));
                });
    }

    private List<Candidate> city(PickPolicy policy) {
        return warehouse.rows(
                "titles_hot_in_city",
                Map.of("among", policy.among(), "least", policy.leastReaders(), "limit", policy.among()),
                (row, n) -> {
                    String code = text(row.getString("class_code"));
                    return new Candidate(
                            row.getLong("title_id"),
                            "CITY_HOT",
                            code,
                            code,
                            text(row.getString("author")),
                            row.getInt("readers"),
                            row.getDouble("log_score"),
                            0);
                });
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
