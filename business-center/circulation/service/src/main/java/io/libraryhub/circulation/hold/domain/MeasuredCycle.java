package io.libraryhub.circulation.hold.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a copy of a title is away, from reader to reader, as the data hub measured it.
 *
 * @param days mean, above 0
 * @param spreadDays standard deviation
 * @param loans of the title behind it, an old one counting for less
 * @param asOf time of the newest fact behind it
 */
public record MeasuredCycle(double days, double spreadDays, double loans, Instant asOf) {
    boolean isOlderThan(int atMostDays, Instant now) {
        return asOf.plus(Duration.ofDays(atMostDays)).isBefore(now);
    }
}
