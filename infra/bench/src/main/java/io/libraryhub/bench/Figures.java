package io.libraryhub.bench;

import java.util.Arrays;

/** Durations in milliseconds, in order. */
record Figures(long[] sorted) {
    Figures(long[] sorted) {
        this.sorted = sorted.clone();
        Arrays.sort(this.sorted);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /** Nearest rank; {@code quantile} lies between 0 and 1. */
    long at(double quantile) {
        int rank = (int) Math.ceil(quantile * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    int count() {
        return sorted.length;
    }
}
