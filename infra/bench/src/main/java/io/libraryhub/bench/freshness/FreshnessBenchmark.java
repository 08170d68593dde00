package io.libraryhub.bench.freshness;

import io.libraryhub.bench.Benchmark;
import io.libraryhub.bench.Figures;
import io.libraryhub.bench.Options;
import io.libraryhub.bench.Outcome;
import io.libraryhub.demo.city.Progress;
import io.libraryhub.demo.door.Doors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How old the figures on a title page are, on a hub at rest or while a city uses it. */
public final class FreshnessBenchmark implements Benchmark {
    /** What the requirements allow for half of all and for 99 of a hundred, in milliseconds. */
    private static final long YARDSTICK_P50_MS = 300;

    private static final long YARDSTICK_P99_MS = 1_000;
    /** A load that falls short of what was asked for by more than this proves nothing about it. */
    private static final double REACHED = 0.95;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String about() {
        return "from a reader's hold to the figure on the title page";
    }

    @Override
    public String usage() {
        return "--rate=0          business events a second beside it; 0: a hub at rest"
                + "\n--rounds=200      holds that are measured"
                + "\n--warm-up-s=20    seconds of load before the first"
                + "\n--readers=2000    who make the load, --workers=48 of them at the same time"
                + "\n--scale=0.5       share of the demo's titles and copies that they borrow";
    }

    @Override
    public Outcome run(Doors doors, Options options, Progress progress) throws InterruptedException {
        options.allow(Set.of("rate", "rounds", "warm-up-s", "readers", "workers", "scale"));
        int rate = options.number("rate", 0, 0);
        int rounds = options.number("rounds", 200, 1);
        Freshness freshness = new Freshness(doors);
        if (rate == 0) {
            return outcome(freshness.measure(rounds), Traffic.Reached.NOTHING, 0, progress);
        }
        Traffic traffic = Traffic.of(doors, rate, options, progress);
        traffic.start();
        Figures figures;
        Traffic.Reached reached;
        try {
            traffic.warmUp();
            Traffic.Moment began = traffic.now();
            figures = freshness.measure(rounds);
            reached = traffic.since(began);
        } finally {
            traffic.stop();
        }
        return outcome(figures, reached, rate, progress);
    }

    private static Outcome outcome(Figures figures, Traffic.Reached reached, int rate, Progress progress) {
        progress.say(
                "freshness: p50 %d ms, p99 %d ms, max %d ms of %d holds, at %.0f business events/s (%.0f acts/s); yardstick"
                        + " p50 %d ms, p99 %d ms at %d/s",
                figures.at(0.5),
                figures.at(0.99),
                figures.at(1),
                figures.count(),
                reached.eventsPerSecond(),
                reached.actsPerSecond(),
                YARDSTICK_P50_MS,
                YARDSTICK_P99_MS,
                rate);
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("p50_ms", figures.at(0.5));
        printed.put("p99_ms", figures.at(0.99));
        printed.put("max_ms", figures.at(1));
        printed.put("rate", Outcome.rounded(reached.eventsPerSecond(), 1));
        printed.put("acts_s", Outcome.rounded(reached.actsPerSecond(), 1));
        printed.put("rate_wanted", rate);
        printed.put("yardstick_p50_ms", YARDSTICK_P50_MS);
        printed.put("yardstick_p99_ms", YARDSTICK_P99_MS);
        printed.put("holds", figures.count());
        boolean passed = figures.at(0.5) <= YARDSTICK_P50_MS
                && figures.at(0.99) <= YARDSTICK_P99_MS
                && reached.eventsPerSecond() >= rate * REACHED;
        return new Outcome(passed, printed);
    }
}
