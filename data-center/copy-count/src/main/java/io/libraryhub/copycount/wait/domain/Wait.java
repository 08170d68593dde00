package io.libraryhub.copycount.wait.domain;

/**
 * When the n-th copy comes back: mean and spread, and from them the wait that a share of readers does not exceed (formula F2
 * of the copy-count decisions).
 */
public record Wait(double mean, double variance) {
    /** A share of 0.9 lies so many standard deviations above the middle of a normal distribution. */
    private static final double NINETY = 1.2816;

    /**
     * @param n the readers who wait and the next one
     * @param copies more than 0, all of them out
     * @param cycle of a copy, from reader to reader
     */
    public static Wait of(int n, int copies, Cycle cycle) {
        int rounds = (n - 1) / copies;
        double place = (n - 1) % copies + 1.0;
        double share = place / (copies + 1);
        double evenly = cycle.mean() * cycle.mean() * share * (1 - share) / (copies + 2);
        // Copies whose readers are slow are passed by the others: the queue moves with the sum of all.
        double readers = (rounds + share) * cycle.variance() / copies;
        return new Wait(cycle.mean() * (rounds + share), evenly + readers);
    }

    public double p50Days() {
        return quantile(0);
    }

    public double p90Days() {
        return quantile(NINETY);
    }

    /** Of a gamma distribution with this mean and variance, by Wilson and Hilferty's cube. */
    private double quantile(double deviations) {
        if (mean == 0 || variance == 0) {
            return mean;
        }
        double ninth = variance / (9 * mean * mean);
        return mean * Math.pow(Math.max(0, 1 - ninth + deviations * Math.sqrt(ninth)), 3);
    }
}
