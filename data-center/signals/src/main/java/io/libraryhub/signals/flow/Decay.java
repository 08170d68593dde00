package io.libraryhub.signals.flow;

import java.io.Serializable;
import java.time.Duration;

/**
 * Exponential decay (formula F9 of the copy-count decisions): {@code S ← S·2^(−Δt/h) + w}. The sum does not depend on the
 * order in which acts arrive: an act that comes late counts for what is left of it.
 *
 * @param halfLife time in which a weight halves
 */
public record Decay(Duration halfLife) implements Serializable {
    public Decay {
        if (halfLife.isZero() || halfLife.isNegative()) {
            throw new IllegalArgumentException("a half-life is positive");
        }
    }

    /** What is left at a time of a value as of an earlier one; times in milliseconds. */
    public double at(double value, long from, long to) {
        return value == 0 || to == from ? value : value * Math.pow(2, (from - to) / (double) halfLife.toMillis());
    }

    /**
     * The sum with one more act, as of the later of both times.
     *
     * @param sum as of {@code sumAt}
     */
    public double add(double sum, long sumAt, double weight, long at) {
        return at >= sumAt ? at(sum, sumAt, at) + weight : sum + at(weight, at, sumAt);
    }

    /** The first moment at which a value is below a positive limit, in milliseconds. */
    public long fallsBelow(double value, long from, double limit) {
        if (value < limit) {
            return from;
        }
        return from + (long) Math.floor(log2(value / limit) * halfLife.toMillis()) + 1;
    }

    /**
     * log2 of a value at a common epoch: orders values as of different times as if they were of one. Nothing at all counts
     * as the least there is, since no table holds its logarithm.
     */
    public double logScore(double value, long at) {
        return log2(Math.max(value, Double.MIN_NORMAL)) + at / (double) halfLife.toMillis();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
