package io.libraryhub.recommend.evaluation;

import java.util.Arrays;

/** How unevenly something is spread over items. */
public final class Concentration {
    private Concentration() {}

    /**
     * Gini coefficient: 0 when every item has the same, near 1 when one has everything; 0 when there is nothing.
     *
     * @param counts for each item, items that have none among them
     */
    public static double gini(long[] counts) {
        long[] sorted = counts.clone();
        Arrays.sort(sorted);
        double total = 0;
        double weighted = 0;
        for (int n = 0; n < sorted.length; n++) {
            total += sorted[n];
            weighted += (n + 1.0) * sorted[n];
        }
        return total == 0 ? 0 : 2 * weighted / (sorted.length * total) - (sorted.length + 1.0) / sorted.length;
    }
}
