package io.libraryhub.insight.store;

import java.time.Duration;
import java.time.Instant;

/** What is left of a figure that halves again and again: it is kept as of its last act, and shown as of now (formula F9). */
public final class Fading {
    private static final double SECOND_MS = 1_000;

    private Fading() {}

    /** The share that is left of a figure as of {@code asOf}; all of it when that is still to come. */
    public static double left(Instant asOf, Instant now, long halfLifeSeconds) {
        double age = Math.max(0, Duration.between(asOf, now).toMillis() / SECOND_MS);
        return Math.pow(2, -age / halfLifeSeconds);
    }
}
