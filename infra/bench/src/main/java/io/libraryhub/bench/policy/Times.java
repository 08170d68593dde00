package io.libraryhub.bench.policy;

import java.util.random.RandomGenerator;

/**
 * How long things take in the city.
 *
 * @param cycleDays from one loan of a copy to its next, on average
 * @param variation of that: standard deviation divided by the mean
 * @param leadDays from an order to its copies, on average; a third more or less
 * @param days how long the rules buy; what comes before the first day is the same for all
 */
record Times(double cycleDays, double variation, double leadDays, int days) {
    double loan(RandomGenerator random) {
        double spread = Math.sqrt(Math.log(1 + variation * variation));
        return cycleDays * Math.exp(random.nextGaussian() * spread - spread * spread / 2);
    }

    double lead(RandomGenerator random) {
        return leadDays * (2 + 2 * random.nextDouble()) / 3;
    }

    boolean isCounted(double day) {
        return day >= 0;
    }
}
