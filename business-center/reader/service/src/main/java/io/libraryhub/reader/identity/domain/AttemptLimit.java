package io.libraryhub.reader.identity.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * So many failed attempts in a window, then no more until it ends.
 *
 * @param window counted from the first failure in it
 */
public record AttemptLimit(int maxFailures, Duration window) {
    /** @param attempts including the one about to be made */
    public boolean allows(int attempts) {
        return attempts <= maxFailures;
    }

    /** Full minutes until the window ends, at least one. */
    public long minutesLeft(Instant windowStart, Instant now) {
        long seconds = Duration.between(now, windowStart.plus(window)).toSeconds();
        return Math.max(1, (seconds + 59) / 60);
    }
}
