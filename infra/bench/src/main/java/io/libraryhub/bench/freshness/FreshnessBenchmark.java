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

/** How old the figures on a title page are. */
public final class FreshnessBenchmark implements Benchmark {
    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String about() {
        return "from a reader's hold to the figure on the title page";
    }

    @Override
    public Outcome run(Doors doors, Options options, Progress progress) throws InterruptedException {
        options.allow(Set.of());
        Figures figures = new Freshness(doors).measure();
        progress.say(
                "freshness: p50 %d ms, p99 %d ms, max %d ms of %d holds; yardstick p99 %d ms",
                figures.at(0.5), figures.at(0.99), figures.at(1), figures.count(), Freshness.YARDSTICK_MS);
        Map<String, Object> printed = new LinkedHashMap<>();
        printed.put("p50_ms", figures.at(0.5));
        printed.put("p99_ms", figures.at(0.99));
        printed.put("max_ms", figures.at(1));
        printed.put("yardstick_ms", Freshness.YARDSTICK_MS);
        printed.put("holds", figures.count());
        return new Outcome(figures.at(0.99) <= Freshness.YARDSTICK_MS, printed);
    }
}
