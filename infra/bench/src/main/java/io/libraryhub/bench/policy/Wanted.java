package io.libraryhub.bench.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a title is wanted over time, which no rule is told.
 *
 * @param base readers a day before anything happens, above 0
 * @param from the day on which it begins to be talked about; may lie before the first day
 * @param times how many times as many want it then
 * @param halfLife days in which that halves; infinite when it stays
 */
record Wanted(double base, double from, double times, double halfLife) {
    /** Readers who cannot have a copy at once: most begin to wait, of the others half are seen to have asked in vain. */
    private static final double WAITS = 0.6;

    private static final double SEEN = 0.8;

    /** A reader who wants a copy at {@code at}, and what he does when there is none. */
    record Ask(double at, boolean waits, boolean seen) {}

    /** Of ten titles six are wanted steadily, two fade, two will be talked about. */
    static Wanted draw(double base, double from, double until, RandomGenerator random) {
        double kind = random.nextDouble();
        if (kind < 0.6) {
            return new Wanted(base, from, 1, Double.POSITIVE_INFINITY);
        }
        double halfLife = 30 + 60 * random.nextDouble();
        // What fades began with two and a half times the usual demand, and little will be left.
        return kind < 0.8
                ? new Wanted(base / 8, from, 20, halfLife)
                : new Wanted(base / 2, random.nextDouble() * until * 0.8, 4 + 8 * random.nextDouble(), halfLife);
    }

    double perDay(double day) {
        if (day < from) {
            return base;
        }
        double faded = Double.isInfinite(halfLife) ? 1 : Math.exp(-Math.log(2) / halfLife * (day - from));
        return base * Math.max(1, times * faded);
    }

    /** All who will come, in the order in which they come. */
    List<Ask> asks(double first, double last, RandomGenerator random) {
        double most = base * Math.max(1, times);
        List<Ask> asks = new ArrayList<>();
        double day = first;
        while (true) {
            day -= Math.log(1 - random.nextDouble()) / most;
            if (day >= last) {
                return asks;
            }
            if (random.nextDouble() * most < perDay(day)) {
                double patience = random.nextDouble();
                asks.add(new Ask(day, patience < WAITS, patience < SEEN));
            }
        }
    }
}
