package io.libraryhub.copycount.whatif.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The futures of a title, side by side. Every number of copies meets the same luck, so that the difference between two of
 * them is the copies'.
 *
 * @param futures how many are simulated for each number of copies
 * @param horizonDays how far each goes
 * @param seed the same seed, the same answer
 */
public record WhatIf(int futures, double horizonDays, long seed) {
    /** In {@link Forecast#waitingDays} whoever waits longer, or for ever, counts as if he waited two years. */
    private static final double LONGEST_WAIT_DAYS = 730;

    /** From the present copies on to {@code most} more. */
    public List<Forecast> curve(Situation situation, int most) {
        List<Forecast> curve = new ArrayList<>();
        for (int added = 0; added <= most; added++) {
            curve.add(with(situation, added));
        }
        return curve;
    }

    public Forecast with(Situation situation, int added) {
        SplittableRandom luck = new SplittableRandom(seed);
        Sum sum = new Sum();
        List<double[]> waits = new ArrayList<>(futures);
        for (int i = 0; i < futures; i++) {
            QueueSimulation.Run run = new QueueSimulation(luck.split(), situation, horizonDays).run(added);
            waits.add(waits(run));
            sum.add(run, situation.waiting(), horizonDays);
        }
        double[] all = waits.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Forecast(
                added,
                sum.lastWait / futures,
                all.length == 0 ? 0 : Arrays.stream(all).average().orElse(0),
                all.length == 0 ? 0 : all[(int) Math.ceil(all.length * 0.9) - 1],
                sum.waitingDays / futures,
                sum.longestQueue / futures,
                sum.loans / futures,
                sum.idle / futures);
    }

    private static double[] waits(QueueSimulation.Run run) {
        double[] waits = new double[run.starts().length];
        for (int i = 0; i < waits.length; i++) {
            waits[i] = run.starts()[i] - run.arrivals()[i];
        }
        return waits;
    }

    private static final class Sum {
        private double lastWait;
        private double waitingDays;
        private double longestQueue;
        private double loans;
        private double idle;

        private void add(QueueSimulation.Run run, int waiting, double horizonDays) {
            lastWait += waiting == 0 ? 0 : run.starts()[waiting - 1];
            waitingDays += waitingDays(run);
            longestQueue += longest(run);
            loans += Arrays.stream(run.starts())
                    .filter(start -> start < horizonDays)
                    .count();
            idle += Arrays.stream(run.free())
                    .filter(free -> free <= horizonDays)
                    .count();
        }

        private static double waitingDays(QueueSimulation.Run run) {
            double days = 0;
            for (int i = 0; i < run.starts().length; i++) {
                days += Math.min(run.starts()[i] - run.arrivals()[i], LONGEST_WAIT_DAYS);
            }
            return days;
        }

        /** Both come in the order of the queue: whoever is served before the next arrives does not wait any more. */
        private static int longest(QueueSimulation.Run run) {
            int longest = 0;
            int served = 0;
            for (int i = 0; i < run.arrivals().length; i++) {
                while (run.starts()[served] <= run.arrivals()[i] && served < i) {
                    served++;
                }
                boolean waits = run.starts()[i] > run.arrivals()[i];
                longest = Math.max(longest, waits ? i - served + 1 : 0);
            }
            return longest;
        }
    }
}
