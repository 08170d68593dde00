package io.libraryhub.signals.flow;

import java.io.Serializable;

/**
 * A mark that is set at a threshold and taken away only well below it (formula F10), so that it does not flicker.
 *
 * @param set reached: the mark is set
 * @param keep below this the mark goes, as a share of {@code set}
 */
public record Hysteresis(double set, double keep) implements Serializable {
    public Hysteresis {
        if (set <= 0 || keep <= 0 || keep > 1) {
            throw new IllegalArgumentException("a threshold is positive, and a mark goes below it");
        }
    }

    public boolean marked(boolean was, double value) {
        return value >= set || (was && value >= release());
    }

    /** A mark goes below this; a hair less than the product, which may come out above what is equal to it on paper. */
    public double release() {
        return set * keep * (1 - 1e-12);
    }
}
