package io.libraryhub.copycount.whatif.domain;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One title's future, once: readers come by chance, copies go from hand to hand in the order of the queue. For what no
 * formula tells: a queue that exists already, copies that come later, demand that fades.
 */
final class QueueSimulation {
    private final RandomGenerator random;
    private final Situation situation;
    private final double horizonDays;
    private final double spread;

    QueueSimulation(RandomGenerator random, Situation situation, double horizonDays) {
        this.random = random;
        this.situation = situation;
        this.horizonDays = horizonDays;
        this.spread = Math.sqrt(Math.log(1 + situation.variation() * situation.variation()));
    }

    /**
     * @param arrivals when each reader joined; those of now at 0
     * @param starts when each got a copy, infinite if never
     * @param free when each copy comes back for good
     */
    record Run(double[] arrivals, double[] starts, double[] free) {}

    /** @param added copies that arrive together with those on their way; negative: copies withdrawn as they come back */
    Run run(int added) {
        double[] arrivals = arrivals();
        double[] free = copies(added);
        Arrays.sort(free); // sorted is a heap
        double[] starts = new double[arrivals.length];
        for (int i = 0; i < arrivals.length; i++) {
            starts[i] = free.length == 0 ? Double.POSITIVE_INFINITY : Math.max(free[0], arrivals[i]);
            if (free.length > 0) {
                free[0] = starts[i] + cycle();
                sink(free);
            }
        }
        return new Run(arrivals, starts, free);
    }

    private double[] copies(int added) {
        int kept = Math.max(0, situation.copies() + Math.min(0, added));
        double[] free = new double[kept + situation.onTheirWay() + Math.max(0, added)];
        Arrays.fill(free, situation.leadDays());
        for (int i = 0; i < kept; i++) {
            // While readers wait every copy is out, somewhere in its cycle.
            free[i] = situation.waiting() > 0 ? random.nextDouble() * cycle() : 0;
        }
        return free;
    }

    /** Puts the root of a heap where it belongs; boxed numbers of a library's heap would take most of the time. */
    private static void sink(double[] heap) {
        double value = heap[0];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= heap.length) {
                break;
            }
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }

    /** By thinning: as many as come at the height of demand, of whom later ones are left out the more it has faded. */
    private double[] arrivals() {
        FadingDemand demand = situation.demand();
        double[] times = new double[Math.max(16, situation.waiting() * 2)];
        int count = situation.waiting();
        double now = 0;
        while (demand.perDay() > 0) {
            now -= Math.log(1 - random.nextDouble()) / demand.perDay();
            if (now >= horizonDays) {
                break;
            }
            if (random.nextDouble() * demand.perDay() < demand.after(now)) {
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = now;
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** Log-normal about its mean: never negative, with the long tail of late returns. */
    private double cycle() {
        return spread == 0
                ? situation.cycleDays()
                : situation.cycleDays() * Math.exp(random.nextGaussian() * spread - spread * spread / 2);
    }
}
