package io.libraryhub.bench.checkout;

import static io.libraryhub.bench.Outcome.rounded;

import io.libraryhub.bench.Outcome;
import io.libraryhub.demo.city.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Everything measured in one run. */
final class Run {
    private static final int FAILURES_SHOWN = 5;

    private final Plan plan;
    private final List<Way> ways;
    private final Load load;
    private final Meter meter;
    private final HubProcesses processes;
    private final Progress progress;
    private final Map<String, Rounds> all = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    Run(Plan plan, List<Way> ways, Load load, Meter meter, HubProcesses processes, Progress progress) {
        this.plan = plan;
        this.ways = ways;
        this.load = load;
        this.meter = meter;
        this.processes = processes;
        this.progress = progress;
    }

    Outcome outcome() throws Exception {
        double rest = meter.rest();
        progress.say("at rest 空闲: the hub uses %.0f ms of processor time a second", rest);
        warmUp();
        Map<String, Long> rssBefore = processes.rssMb();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int clients : plan.clients()) {
                for (int turn = 0; turn < ways.size(); turn++) {
                    // Another one begins each time.
                    one(round, clients, ways.get((turn + round) % ways.size()));
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        headline(figures);
        if (has(RestWay.NAME)) {
            figures.put("rest_p99_half_load_ms", halfLoad());
        }
        Map<String, Long> rssAfter = processes.rssMb();
        figures.put("pairs", all.values().stream().mapToInt(Rounds::pairs).sum());
        figures.put("clients", plan.most());
        figures.put("failures", failures.size());
        figures.put("rss_mb_before", HubProcesses.sum(rssBefore));
        figures.put("rss_mb_after", HubProcesses.sum(rssAfter));
        figures.put("rest_state_cpu_ms_per_s", rounded(rest, 0));
        details(figures, rssBefore, rssAfter);
        failures.stream().distinct().limit(FAILURES_SHOWN).forEach(text -> progress.say("not done: %s", text));
        return new Outcome(failures.isEmpty(), figures);
    }

    private void warmUp() throws Exception {
        for (Way way : ways) {
            progress.say("warm-up 预热: %d pairs of %s", plan.warmUp(), way.name());
            if (plan.warmUp() > 0) {
                failures.addAll(load.closed(way, plan.most(), plan.warmUp()).failures());
            }
        }
    }

    private void one(int round, int clients, Way way) throws Exception {
        Meter.Measured<Load.Round> measured = meter.measure(() -> load.closed(way, clients, plan.pairsOfRound()));
        Load.Round result = measured.result();
        failures.addAll(result.failures());
        if (result.inMicros().isEmpty()) {
            throw new IllegalStateException(way.name() + " does not work: " + failures);
        }
        all.computeIfAbsent(key(way.name(), clients), any -> new Rounds()).add(measured);
        progress.say(
                "round %d  %-9s %2d clients: %6.1f pairs/s", round + 1, way.name(), clients, result.pairsPerSecond());
    }

    private static String key(String way, int clients) {
        return way + "/" + clients;
    }

    private boolean has(String way) {
        return all.containsKey(key(way, plan.most()));
    }

    private Rounds of(String way) {
        Rounds rounds = all.get(key(way, plan.most()));
        if (rounds == null) {
            throw new IllegalStateException(way + " was not measured");
        }
        return rounds;
    }

    /** What the requirements name, at the largest number of clients. */
    private void headline(Map<String, Object> figures) {
        for (Way way : ways) {
            figures.put(way.name() + "_pairs_s", rounded(of(way.name()).pairsPerSecond(), 1));
        }
        for (String way : List.of(DubboWay.NAME, RestWay.NAME)) {
            if (has(way) && has(JdbcWay.NAME)) {
                figures.put(
                        way + "_ratio",
                        rounded(of(way).pairsPerSecond() / of(JdbcWay.NAME).pairsPerSecond(), 3));
            }
        }
        if (has(RestWay.NAME)) {
            figures.put("cpu_ms_per_pair", rounded(of(RestWay.NAME).cpuMsPerPair(), 2));
            figures.put("rest_p99_ms", rounded(of(RestWay.NAME).outMs(0.99), 1));
        }
    }

    private double halfLoad() throws Exception {
        double pace = of(RestWay.NAME).pairsPerSecond() / 2;
        Way rest = ways.stream()
                .filter(way -> way.name().equals(RestWay.NAME))
                .findFirst()
                .orElseThrow();
        Load.Round round = load.paced(rest, plan.most(), plan.pairsOfRound(), pace);
        failures.addAll(round.failures());
        Rounds rounds = new Rounds();
        rounds.add(new Meter.Measured<>(round, Map.of(), new Statements(0, 0, 0)));
        progress.say(
                "half load 半载: %.1f pairs/s wanted, %.1f done; check-out p50 %.1f ms, p99 %.1f ms",
                pace, round.pairsPerSecond(), rounds.outMs(0.5), rounds.outMs(0.99));
        return rounded(rounds.outMs(0.99), 1);
    }

    private void details(Map<String, Object> figures, Map<String, Long> rssBefore, Map<String, Long> rssAfter) {
        Map<String, Object> byWay = new LinkedHashMap<>();
        progress.plain(
                "way        clients  pairs/s  out p50  out p99   in p50   in p99  CPU ms/pair  statements  commits  syncs");
        all.forEach((key, rounds) -> {
            String[] parts = key.split("/", 2);
            Statements asked = rounds.statementsPerPair();
            progress.plain(String.format(
                    Locale.ROOT,
                    "%-9s  %7s  %7.1f  %7.1f  %7.1f  %7.1f  %7.1f  %11.2f  %10.1f  %7.1f  %5.1f",
                    parts[0],
                    parts[1],
                    rounds.pairsPerSecond(),
                    rounds.outMs(0.5),
                    rounds.outMs(0.99),
                    rounds.inMs(0.5),
                    rounds.inMs(0.99),
                    rounds.cpuMsPerPair(),
                    asked.executed(),
                    asked.commits(),
                    asked.syncs()));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("pairs_s", rounded(rounds.pairsPerSecond(), 1));
            one.put("out_p50_ms", rounded(rounds.outMs(0.5), 1));
            one.put("out_p99_ms", rounded(rounds.outMs(0.99), 1));
            one.put("in_p50_ms", rounded(rounds.inMs(0.5), 1));
            one.put("in_p99_ms", rounded(rounds.inMs(0.99), 1));
            one.put("cpu_ms_per_pair", rounded(rounds.cpuMsPerPair(), 2));
            one.put("statements_per_pair", rounded(asked.executed(), 1));
            one.put("commits_per_pair", rounded(asked.commits(), 1));
            one.put("log_syncs_per_pair", rounded(asked.syncs(), 1));
            byWay.put(key, one);
        });
        figures.put("ways", byWay);
        String closest =
                has(RestWay.NAME) ? RestWay.NAME : ways.get(ways.size() - 1).name();
        Map<String, Double> cpu = new LinkedHashMap<>();
        of(closest).cpuMsPerPairByProcess().forEach((name, ms) -> cpu.put(name, rounded(ms, 2)));
        figures.put("cpu_by_process", cpu);
        Map<String, Long> grown = new LinkedHashMap<>();
        rssAfter.forEach((name, mb) -> grown.put(name, mb - rssBefore.getOrDefault(name, 0L)));
        figures.put("rss_mb_grown", grown);
        progress.plain("processor ms a pair by process (" + closest + "): " + cpu);
        progress.plain("resident MiB grown by process: " + grown);
    }
}
