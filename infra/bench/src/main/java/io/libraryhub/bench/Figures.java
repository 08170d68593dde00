package io.libraryhub.bench;

import java.util.Arrays;

/** Durations in order; in which unit, their owner says. */
public record Figures(long[] sorted) {
    public Figures(long[] sorted) {
        this.sorted = sorted.clone();
        Arrays.sort(this.sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** Nearest rank; {@code quantile} lies between 0 and 1. */
    public long at(double quantile) {
        int rank = (int) Math.ceil(quantile * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    public int count() {
        return sorted.length;
    }
}
