package io.libraryhub.insight.wait.domain;

import java.util.List;

/**
 * What is believed of the time a copy is away.
 *
 * @param mean days
 * @param square mean of the squared days
 */
public record Cycle(double mean, double square) {

    /** @param variation standard deviation divided by the mean */
    public static Cycle of(double mean, double variation) {
        return new Cycle(mean, mean * mean * (1 + variation * variation));
    }

    /**
     * This belief after some were seen: it weighs as much as {@code belief} of them.
     *
     * @param days each seen
     */
    public Cycle after(List<Double> days, double belief) {
        double weight = belief + days.size();
        double sum = days.stream().mapToDouble(Double::doubleValue).sum();
        double squares = days.stream().mapToDouble(each -> each * each).sum();
        return new Cycle((belief * mean + sum) / weight, (belief * square + squares) / weight);
    }

    /** Longer by a fixed time. */
    Cycle plus(double days) {
        return new Cycle(mean + days, square + 2 * mean * days + days * days);
    }

    double variance() {
        return Math.max(0, square - mean * mean);
    }
}
