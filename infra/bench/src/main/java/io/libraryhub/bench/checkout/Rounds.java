package io.libraryhub.bench.checkout;

import io.libraryhub.bench.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** All rounds of one way with one number of clients. */
final class Rounds {
    private final List<Load.Round> rounds = new ArrayList<>();
    private final List<Map<String, Long>> cpuMs = new ArrayList<>();
    private final List<Statements> statements = new ArrayList<>();

    void add(Meter.Measured<Load.Round> measured) {
        rounds.add(measured.result());
        cpuMs.add(measured.cpuMs());
        statements.add(measured.statements());
    }

    double pairsPerSecond() {
        return median(rounds, Load.Round::pairsPerSecond);
    }

    int pairs() {
        return rounds.stream().mapToInt(round -> round.inMicros().size()).sum();
    }

    List<String> failures() {
        return rounds.stream().flatMap(round -> round.failures().stream()).toList();
    }

    double outMs(double quantile) {
        return quantile(
                rounds.stream().flatMap(round -> round.outMicros().stream()).toList(), quantile);
    }

    double inMs(double quantile) {
        return quantile(
                rounds.stream().flatMap(round -> round.inMicros().stream()).toList(), quantile);
    }

    private static double quantile(List<Long> micros, double quantile) {
        return new Figures(micros.stream().mapToLong(Long::longValue).toArray()).at(quantile) / 1_000.0;
    }

    double cpuMsPerPair() {
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            each.add(HubProcesses.sum(cpuMs.get(i))
                    / (double) rounds.get(i).inMicros().size());
        }
        return median(each, value -> value);
    }

    /** Over all rounds: of one process a single round counts too few ticks. */
    Map<String, Double> cpuMsPerPairByProcess() {
        Map<String, Double> each = new TreeMap<>();
        cpuMs.forEach(round -> round.forEach((name, ms) -> each.merge(name, ms / (double) pairs(), Double::sum)));
        return each;
    }

    /** Over all rounds, for each pair. */
    Statements statementsPerPair() {
        Statements none = new Statements(0, 0, 0);
        Statements all = none;
        for (Statements round : statements) {
            all = all.minus(none.minus(round));
        }
        return all.times(1.0 / pairs());
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
