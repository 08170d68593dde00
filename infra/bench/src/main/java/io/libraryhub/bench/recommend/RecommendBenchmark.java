package io.libraryhub.bench.recommend;

import io.libraryhub.bench.HublessBenchmark;
import io.libraryhub.bench.NotUnderstood;
import io.libraryhub.bench.Options;
import io.libraryhub.bench.Outcome;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.evaluation.Evaluation;
import io.libraryhub.recommend.evaluation.Figures;
import io.libraryhub.recommend.evaluation.Split;
import io.libraryhub.recommend.method.Ease;
import io.libraryhub.recommend.method.ItemToItem;
import io.libraryhub.recommend.method.Methods;
import io.libraryhub.recommend.method.PopularNow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How well each ranking method guesses what readers take next. */
public final class RecommendBenchmark implements HublessBenchmark {
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int PLACES = 4;
    private static final double PERCENT = 100;

    @Override
    public String name() {
        return "recommend";
    }

    @Override
    public String operand() {
        return "FILE";
    }

    @Override
    public String about() {
        return "how well each ranking method guesses, on a file of ratings or loans; no hub is needed";
    }

    @Override
    public String usage() {
        return """
            --user= --item= --value= --time=  columns, by name or from 1; none for one that is not there
            --separator=        tab, or the characters themselves; found out when not given
            --least-value=      lines with less do not count
            --held-out=25       per cent of each user's items to be guessed
            --top=10            length of the lists
            --seed=42           of the random split
            --least=1           users that a recommendation must rest on (the hub itself: 8)
            --neighbours= --shrinkage= --lambda= --most-items= --half-life-days=  of the methods""";
    }

    @Override
    public Outcome run(Options options, Progress progress) throws IOException {
        options.allow(Set.of(
                "user",
                "item",
                "value",
                "time",
                "separator",
                "least-value",
                "held-out",
                "top",
                "seed",
                "least",
                "neighbours",
                "shrinkage",
                "lambda",
                "most-items",
                "half-life-days"));
        double share = options.decimal("held-out", 25, 1) / PERCENT;
        if (share >= 1) {
            throw new NotUnderstood("--held-out must leave something to learn from");
        }
        int top = options.number("top", 10, 1);
        Methods methods = methods(options);
        ActsFile file = ActsFile.read(Path.of(options.operand()), options);
        progress.say(
                "%d users took %d items %d times; %d of %d lines left out",
                file.acts().users(), file.acts().items(), file.acts().size(), file.leftOut(), file.lines());

        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put(
                "random",
                measured(
                        "random",
                        Split.random(file.acts(), share, options.number("seed", 42, 0)),
                        top,
                        methods,
                        progress));
        if (file.timed()) {
            printed.put(
                    "chronological",
                    measured("chronological", Split.chronological(file.acts(), share), top, methods, progress));
            printed.put(
                    "from_one_moment",
                    measured("from one moment", Split.fromOneMoment(file.acts(), share), top, methods, progress));
        } else {
            progress.say("the file has no times: no chronological split");
        }
        return new Outcome(true, printed);
    }

    private static Methods methods(Options options) {
        return new Methods(
                options.number("least", 1, 1),
                options.decimal("half-life-days", 14, 0.01) * SECONDS_PER_DAY,
                options.number("neighbours", 100, 1),
                options.decimal("shrinkage", 10, 0),
                options.decimal("lambda", 300, 0.001),
                options.number("most-items", 3_000, 1),
                Map.of(Ease.NAME, 0.6, ItemToItem.NAME, 0.3, PopularNow.NAME, 0.1));
    }

    private static Map<String, Object> measured(String split, Split of, int top, Methods methods, Progress progress) {
        Evaluation evaluation = new Evaluation(of, top);
        progress.plain(String.format(
                Locale.ROOT,
                "%-16s %-14s %8s %8s %8s %8s %9s %7s",
                split,
                "",
                "MAP",
                "nDCG@" + top,
                "P@" + top,
                "R@" + top,
                "coverage",
                "Gini"));
        Map<String, Object> byMethod = new LinkedHashMap<>();
        Map<String, Ranking> learnt = methods.learn(of.past()).byName();
        learnt.forEach((name, ranking) -> {
            Figures figures = evaluation.of(ranking);
            progress.plain(String.format(
                    Locale.ROOT,
                    "[%5.1f s] %6d   %-14s %8.4f %8.4f %8.4f %8.4f %9.4f %7.4f",
                    progress.seconds(),
                    figures.users(),
                    name,
                    figures.map(),
                    figures.ndcg(),
                    figures.precision(),
                    figures.recall(),
                    figures.coverage(),
                    figures.gini()));
            byMethod.put(name, named(figures, top));
        });
        return byMethod;
    }

    private static Map<String, Object> named(Figures figures, int top) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("MAP", Outcome.rounded(figures.map(), PLACES));
        named.put("nDCG@" + top, Outcome.rounded(figures.ndcg(), PLACES));
        named.put("P@" + top, Outcome.rounded(figures.precision(), PLACES));
        named.put("R@" + top, Outcome.rounded(figures.recall(), PLACES));
        named.put("coverage", Outcome.rounded(figures.coverage(), PLACES));
        named.put("gini", Outcome.rounded(figures.gini(), PLACES));
        named.put("users", figures.users());
        return named;
    }
}
