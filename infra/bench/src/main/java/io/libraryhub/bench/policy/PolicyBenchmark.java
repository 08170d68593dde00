package io.libraryhub.bench.policy;

import io.libraryhub.bench.HublessBenchmark;
import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import io.libraryhub.bench.Outcome;
import io.libraryhub.bench.policy.HalfYear.Result;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.demo.city.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The hub's proposals against ratio rules, over several cities. */
public final class PolicyBenchmark implements HublessBenchmark {
    private static final String SEEDS = "seeds";
    private static final String DAYS = "days";
    private static final String FUND = "fund-percent";

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public String about() {
        return "copy-count decisions against ratio rules, in a simulated city; no hub need run";
    }

    @Override
    public String usage() {
        return "--seeds=N cities, each played under every rule (5)\n"
                + "--days=N bought for (180)\n"
                + "--fund-percent=N of what the rule 5:1 spends when nobody stops it (100)";
    }

    @Override
    public Outcome run(Options options, Progress progress) {
        options.allow(Set.of(SEEDS, DAYS, FUND));
        int seeds = options.number(SEEDS, 5, 1);
        int days = options.number(DAYS, 180, 7);
        int percent = options.number(FUND, 100, 1);
        if (percent > 100) {
            throw new NotUnderstood("--" + FUND + " is at most 100, else spends would differ");
        }
        PurchasePolicy usual = PurchasePolicy.usual();
        DecisionSettings settings = DecisionSettings.usual();
        Times times = new Times(usual.cycleDays(), settings.variation(), usual.leadDays(), days);
        HalfYear halfYear = new HalfYear(times, usual.costs().processing());
        RatioRule five = new RatioRule(5);
        List<Rule> rules = List.of(new HubRule(settings, usual), five, new RatioRule(3));
        Map<String, List<Result>> results = new LinkedHashMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            City city = new City(times, seed);
            long fund = halfYear.play(city, five, Long.MAX_VALUE).spend() * percent / 100;
            for (Rule rule : rules) {
                Result result = halfYear.play(city, rule, fund);
                results.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(result);
                progress.say(
                        "policy: city %d, %-7s mean wait %5.1f d, P90 %5.1f d, loans %d, bought for ¥%d, idle %d",
                        seed,
                        rule.name(),
                        result.meanWait(),
                        result.p90Wait(),
                        result.loans(),
                        result.spend() / 100,
                        result.idle());
            }
        }
        return outcome(results, seeds, progress);
    }

    private static Outcome outcome(Map<String, List<Result>> results, int seeds, Progress progress) {
        Map<String, Object> printed = new LinkedHashMap<>();
        results.forEach((name, each) -> printed.put(name, figures(each)));
        double hub = mean(results.getOrDefault("hub", List.of()), Result::meanWait);
        double best = results.entrySet().stream()
                .filter(rule -> !rule.getKey().equals("hub"))
                .mapToDouble(rule -> mean(rule.getValue(), Result::meanWait))
                .min()
                .orElse(0);
        double win = Outcome.rounded(100 * (best - hub) / best, 1);
        progress.say(
                "policy: mean wait %.1f d by the hub's proposals, %.1f d by the better ratio rule: %.1f %% less, %d cities",
                hub, best, win, seeds);
        printed.put("win_mean_wait_percent", win);
        printed.put("seeds", seeds);
        return new Outcome(win > 0, printed);
    }

    private static Map<String, Object> figures(List<Result> results) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mean_wait_days", Outcome.rounded(mean(results, Result::meanWait), 2));
        figures.put("p90_wait_days", Outcome.rounded(mean(results, Result::p90Wait), 1));
        figures.put("spend_fen", Math.round(mean(results, Result::spend)));
        figures.put("idle_copies", Outcome.rounded(mean(results, Result::idle), 1));
        figures.put("loans", Math.round(mean(results, Result::loans)));
        return figures;
    }

    private static double mean(List<Result> results, ToDoubleFunction<Result> figure) {
        return results.stream().mapToDouble(figure).average().orElse(0);
    }
}
