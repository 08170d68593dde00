package io.libraryhub.insight.whatif.application;

import io.libraryhub.insight.api.DemandQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.TitleDemand;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.insight.wait.Waits;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.db.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What readers asked for, in two stretches of time and by branch (F8). */
@Component
public class Demands {
    private static final int LONGEST_DAYS = 365;

    private final WarehouseReader warehouse;
    private final Waits waits;
    private final Clock clock;

    Demands(WarehouseReader warehouse, Waits waits, Clock clock) {
        this.warehouse = warehouse;
        this.waits = waits;
        this.clock = clock;
    }

    public Reply<Served<List<TitleDemand>>> answer(DemandQuestion question) {
        if (question.titles().isEmpty() || question.titles().size() > Page.MAX_SIZE) {
            return invalid("titles");
        }
        if (isOutside(question.recentDays())) {
            return invalid("recentDays");
        }
        return isOutside(question.earlierDays())
                ? invalid("earlierDays")
                : Reply.done(warehouse.served(of(question), null));
    }

    private static <T> Reply<T> invalid(String field) {
        return Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.INVALID, "field", field));
    }

    private static boolean isOutside(int days) {
        return days < 1 || days > LONGEST_DAYS;
    }

    List<TitleDemand> of(DemandQuestion question) {
        Map<TitleId, Sum> sums = new LinkedHashMap<>();
        question.titles().forEach(title -> sums.put(title, new Sum()));
        List<Long> ids = sums.keySet().stream().map(TitleId::value).toList();
        Instant split = clock.instant().minus(Duration.ofDays(question.recentDays()));
        Instant since = split.minus(Duration.ofDays(question.earlierDays()));
        warehouse
                .rows(
                        "title_demand",
                        Map.of("title_ids", ids, "split", Utc.of(split), "since", Utc.of(since)),
                        (row, n) -> new Line(
                                new TitleId(row.getLong("title_id")),
                                row.getString("branch"),
                                row.getInt("recent"),
                                row.getInt("earlier")))
                .forEach(line -> sums.getOrDefault(line.title(), new Sum()).add(line));
        warehouse
                .rows(
                        "pressure_of_titles",
                        Map.of("title_ids", ids),
                        (row, n) -> Map.entry(new TitleId(row.getLong("title_id")), row.getDouble("unmet_demand")))
                .forEach(unmet -> sums.getOrDefault(unmet.getKey(), new Sum()).unmet = unmet.getValue());
        Map<TitleId, Double> cycles = waits.cycles(List.copyOf(sums.keySet()));
        List<TitleDemand> demand = new ArrayList<>();
        sums.forEach((title, sum) -> {
            Double cycle = cycles.get(title);
            if (sum.isAsked() || cycle != null) {
                demand.add(sum.demand(title, cycle));
            }
        });
        return demand;
    }

    /** @param branch empty for what is counted nowhere: a hold that was filled takes back one of two asks */
    private record Line(TitleId title, String branch, int recent, int earlier) {}

    private static final class Sum {
        private int recent;
        private int earlier;
        private double unmet;
        private final Map<String, Integer> byBranch = new HashMap<>();

        private void add(Line line) {
            recent += line.recent();
            earlier += line.earlier();
            int asks = line.recent() + line.earlier();
            if (!line.branch().isEmpty() && asks > 0) {
                byBranch.merge(line.branch(), asks, Integer::sum);
            }
        }

        private boolean isAsked() {
            return recent > 0 || earlier > 0 || unmet > 0;
        }

        private TitleDemand demand(TitleId title, @Nullable Double cycle) {
            return new TitleDemand(
                    title, Math.max(0, recent), Math.max(0, earlier), unmet, Map.copyOf(byBranch), cycle);
        }
    }
}
