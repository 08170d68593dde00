package io.libraryhub.signals.footfall;

import io.libraryhub.signals.flow.OpenDay;
import java.io.Serializable;
import java.time.Duration;

/**
 * Steps of a local day, and its peak.
 *
 * @param days how long a day's figures can change
 * @param step the peak is told to this
 */
public record FootfallFormula(OpenDay days, Duration step) implements Serializable {
    /** No day is longer, not even when clocks are set back. */
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    public FootfallFormula {
        if (step.isZero() || step.isNegative() || step.compareTo(LONGEST_DAY) > 0) {
            throw new IllegalArgumentException("a step is longer than nothing and shorter than a day");
        }
    }

    int[] emptySteps() {
        return new int[(int) ((LONGEST_DAY.toMillis() - 1) / step.toMillis() + 1)];
    }

    /** The step of a time; what is after the day's end belongs to its last. */
    int stepOf(long at, int localDay, int steps) {
        long since = Math.max(0, at - days.beginsAt(localDay)) / step.toMillis();
        return (int) Math.min(since, steps - 1L);
    }

    /** The first step at whose end most were inside. */
    int peakStep(int[] net) {
        int best = 0;
        int bestInside = Integer.MIN_VALUE;
        int inside = 0;
        for (int i = 0; i < net.length; i++) {
            inside += net[i];
            if (inside > bestInside) {
                best = i;
                bestInside = inside;
            }
        }
        return best;
    }

    /** How many were inside at the end of a step. */
    int insideAt(int[] net, int step) {
        int inside = 0;
        for (int i = 0; i <= step; i++) {
            inside += net[i];
        }
        return inside;
    }

    /** When a step ends: UTC, milliseconds. */
    long endOf(int stepOfDay, int localDay) {
        return days.beginsAt(localDay) + (stepOfDay + 1L) * step.toMillis();
    }
}
