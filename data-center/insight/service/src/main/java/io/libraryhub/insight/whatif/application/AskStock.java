package io.libraryhub.insight.whatif.application;

import io.libraryhub.copycount.whatif.domain.DemandEstimate;
import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.copycount.whatif.domain.StockForecast;
import io.libraryhub.insight.api.DemandQuestion;
import io.libraryhub.insight.api.PressureLine;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.api.StockQuestion;
import io.libraryhub.insight.api.StockWhatIf;
import io.libraryhub.insight.api.TitleDemand;
import io.libraryhub.insight.signal.Signals;
import io.libraryhub.insight.store.InsightSettings;
import io.libraryhub.insight.whatif.domain.WhatIfPolicy;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Simulates every title that readers wait for, under one rule after the other. */
@Component
public class AskStock {
    private static final int MOST_RATIOS = 10;
    private static final double LEAST_RATIO = 0.1;
    private static final double MOST_RATIO = 100;
    private static final double A_YEAR = 365;
    private static final long DEAREST_FEN = 100_000_000L;

    private final Signals signals;
    private final Demands demands;
    private final InsightSettings settings;

    AskStock(Signals signals, Demands demands, InsightSettings settings) {
        this.signals = signals;
        this.demands = demands;
        this.settings = settings;
    }

    public Reply<Served<StockWhatIf>> answer(StockQuestion question) {
        String wrong = outOfBounds(question);
        if (wrong != null) {
            return Reply.refused(Kinds.INVALID, Reason.of(CommonCodes.INVALID, "field", wrong));
        }
        WhatIfPolicy policy = settings.getWhatIf();
        Served<List<PressureLine>> waiting = signals.waiting(policy.getStockTitles() + 1);
        List<PressureLine> looked =
                waiting.value().stream().limit(policy.getStockTitles()).toList();
        int left = waiting.value().size() - looked.size();
        return Reply.done(new Served<>(answer(question, looked, left), waiting.asOf(), waiting.status()));
    }

    private static @Nullable String outOfBounds(StockQuestion question) {
        if (question.ratios().isEmpty()
                || question.ratios().size() > MOST_RATIOS
                || question.ratios().stream().anyMatch(ratio -> isOutside(ratio, LEAST_RATIO, MOST_RATIO))) {
            return "ratios";
        }
        if (isOutside(question.cycleDays(), 1, A_YEAR)) {
            return "cycleDays";
        }
        if (isOutside(question.leadDays(), 0, A_YEAR)) {
            return "leadDays";
        }
        @Nullable Money price = question.price();
        return price == null || price.fen() < 1 || price.fen() > DEAREST_FEN ? "price" : null;
    }

    private static boolean isOutside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }

    private StockWhatIf answer(StockQuestion question, List<PressureLine> lines, int left) {
        WhatIfPolicy policy = settings.getWhatIf();
        Map<TitleId, Double> perDay = perDay(lines, policy);
        double lead = given(question.leadDays(), policy.getLeadDays());
        List<StockForecast.Title> asIs = titles(lines, perDay, null, lead, policy);
        List<StockForecast.Title> asked = titles(lines, perDay, question.cycleDays(), lead, policy);
        List<StockWhatIf.RulePoint> points = question.ratios().stream()
                .map(ratio -> point(ratio, asked, policy, question.price()))
                .toList();
        return new StockWhatIf(
                lines.size(),
                lines.stream().mapToInt(PressureLine::activeHolds).sum(),
                left,
                point(null, asIs, policy, question.price()),
                points);
    }

    private Map<TitleId, Double> perDay(List<PressureLine> lines, WhatIfPolicy policy) {
        Map<TitleId, Double> perDay = new HashMap<>();
        for (int from = 0; from < lines.size(); from += Page.MAX_SIZE) {
            List<TitleId> some = lines.subList(from, Math.min(lines.size(), from + Page.MAX_SIZE)).stream()
                    .map(PressureLine::titleId)
                    .toList();
            for (TitleDemand demand : demands.of(new DemandQuestion(some, policy.getWindowDays(), 1))) {
                perDay.put(
                        demand.titleId(),
                        DemandEstimate.perDay(
                                policy.getPriorAsks(), policy.getPriorDays(), demand.recent(), policy.getWindowDays()));
            }
        }
        return perDay;
    }

    /** @param cycle of all copies; null: as it is */
    private static List<StockForecast.Title> titles(
            List<PressureLine> lines,
            Map<TitleId, Double> perDay,
            @Nullable Double cycle,
            double lead,
            WhatIfPolicy policy) {
        List<StockForecast.Title> titles = new ArrayList<>();
        for (PressureLine line : lines) {
            titles.add(new StockForecast.Title(
                    line.titleId().value(),
                    new Situation(
                            line.activeHolds(),
                            line.copies(),
                            line.onOrder() + line.inProcess(),
                            lead,
                            given(cycle, given(line.cycleDays(), policy.getCycleDays())),
                            policy.getVariation(),
                            new FadingDemand(perDay.getOrDefault(line.titleId(), 0.0), policy.getHalfLifeDays()))));
        }
        return titles;
    }

    private static StockWhatIf.RulePoint point(
            @Nullable Double ratio, List<StockForecast.Title> titles, WhatIfPolicy policy, Money price) {
        StockForecast forecast = StockForecast.of(
                titles,
                ratio == null ? OptionalDouble.empty() : OptionalDouble.of(ratio),
                policy.getStockFutures(),
                policy.getHorizonDays());
        return new StockWhatIf.RulePoint(
                ratio,
                forecast.copies(),
                price.times(forecast.copies()),
                forecast.meanWait(),
                forecast.lastWait(),
                forecast.longestWait(),
                forecast.loans(),
                forecast.idleCopies(),
                forecast.never());
    }

    private static double given(@Nullable Double value, double usual) {
        return value == null ? usual : value;
    }
}
