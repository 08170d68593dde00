package io.libraryhub.signals.load;

import io.libraryhub.signals.flow.Decay;
import java.io.Serializable;

/** Acts an hour, from a fading sum of them. */
public record LoadFormula(Decay decay) implements Serializable {
    private static final double HOUR_MS = 3_600_000;

    double perHour(double sum) {
        return sum * Math.log(2) / (decay.halfLife().toMillis() / HOUR_MS);
    }
}
