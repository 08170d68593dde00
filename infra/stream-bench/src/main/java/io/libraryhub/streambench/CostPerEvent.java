package io.libraryhub.streambench;

import static io.libraryhub.streambench.Report.rounded;
import static io.libraryhub.streambench.Report.say;

import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.StateKind;
import io.libraryhub.streambench.Runs.Cost;
import io.libraryhub.streambench.StateSizes.Operator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Processor time of an event: source and decoding alone, the whole job on heap, the whole job on RocksDB, over the same
 * messages; and how much the job remembers of a title and of a reader.
 */
record CostPerEvent(City city) {
    private static final double HEAP_MICROS = 25;
    private static final double ROCKSDB_MICROS = 70;
    private static final double RATIO = 0.16;
    /** Messages that make the JVM fast before anything counts. */
    private static final int WARM_UP = 500_000;
    /** Decoding and the job on heap take turns so often, and the middle of each counts: others use the machine, too. */
    private static final int ROUNDS = 3;

    static CostPerEvent of(Words words) {
        words.allow(0, Set.of("events", "titles", "readers", "days"));
        return new CostPerEvent(new City(
                words.number("events", 1_000_000),
                words.number("titles", 200_000),
                words.number("readers", 100_000),
                Duration.ofDays(words.number("days", 7)),
                1));
    }

    Report measure(Path work) throws Exception {
        Path tape = work.resolve("tape");
        City.Recorded recorded = city.record(tape);
        long events = recorded.messages();
        say(
                "%d events (%d bytes each) of %d titles and %d readers in %d days; others use %.0f %% of the machine",
                events,
                recorded.bytes() / events,
                city.titles(),
                city.readers(),
                city.length().toDays(),
                100 * Cpu.load());
        Runs runs = new Runs(tape, SignalSettings.of(new Properties()), work);
        long warmUp = Math.min(WARM_UP, events);
        runs.discard(warmUp);
        runs.whole(warmUp, StateKind.HEAP, new Discarding());
        runs.whole(warmUp, StateKind.ROCKSDB, new Discarding());

        List<Cost> discards = new ArrayList<>();
        List<Cost> heaps = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            discards.add(said("source and decode", runs.discard(events)));
            heaps.add(said("whole job, heap", runs.whole(events, StateKind.HEAP, new Discarding())));
        }
        Cost discard = median(discards);
        Cost heap = median(heaps);
        Cost rocksdb = said("whole job, RocksDB", runs.whole(events, StateKind.ROCKSDB, new Discarding()));
        StateSizes sizes = runs.sizes(events);
        double ratio = discard.cpuMicrosEach() / heap.cpuMicrosEach();
        long perTitle = sizes.of(Operator.HOT, Operator.PRESSURE, Operator.WAIT, Operator.TOGETHER) / recorded.titles();
        long perReader = sizes.of(Operator.PROFILE, Operator.BORROWERS) / recorded.consenting();
        say(
                "state: %.1f MB; %d bytes a title (%d seen), %d a reader with a profile (%d), %d a message remembered",
                sizes.all() / 1e6,
                perTitle,
                recorded.titles(),
                perReader,
                recorded.consenting(),
                sizes.of(Operator.DEDUP) / events);
        say(
                "yardsticks: heap at most %.0f µs, ratio at least %.2f, RocksDB at most %.0f µs",
                HEAP_MICROS, RATIO, ROCKSDB_MICROS);

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("events", events);
        figures.put("titles", city.titles());
        figures.put("readers", city.readers());
        figures.put("heap_us_per_event", rounded(heap.cpuMicrosEach(), 2));
        figures.put("rocksdb_us_per_event", rounded(rocksdb.cpuMicrosEach(), 2));
        figures.put("discard_us_per_event", rounded(discard.cpuMicrosEach(), 2));
        figures.put("ratio", rounded(ratio, 3));
        figures.put("heap_events_s", Math.round(heap.perSecond()));
        figures.put("rocksdb_events_s", Math.round(rocksdb.perSecond()));
        figures.put("bytes_per_title", perTitle);
        figures.put("bytes_per_reader", perReader);
        boolean kept =
                heap.cpuMicrosEach() <= HEAP_MICROS && rocksdb.cpuMicrosEach() <= ROCKSDB_MICROS && ratio >= RATIO;
        return new Report(kept, figures);
    }

    private static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::cpuMicrosEach))
                .toList()
                .get(costs.size() / 2);
    }

    private static Cost said(String what, Cost cost) {
        say("%-20s %7.2f µs of processor time an event, %,9.0f events/s", what, cost.cpuMicrosEach(), cost.perSecond());
        return cost;
    }
}
