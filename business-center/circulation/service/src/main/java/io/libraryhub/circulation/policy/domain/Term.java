package io.libraryhub.circulation.policy.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A length of time, such as 28 days. A month after the 31st is the last day of the next month. */
public record Term(int length, TermUnit unit) {
    /** Days, weeks and months end with the last second of a local day. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public static Term days(int length) {
        return new Term(length, TermUnit.DAY);
    }

    /** So much later, at the same time of day. */
    public Instant after(Instant from, ZoneId zone) {
        return later(from, zone).toInstant();
    }

    /** So much later; days, weeks and months end with the local day, whatever the hour when they began. */
    public Instant endAfter(Instant from, ZoneId zone) {
        ZonedDateTime end = later(from, zone);
        return (unit.ofTheClock() ? end : end.toLocalDate().atTime(END_OF_DAY).atZone(zone)).toInstant();
    }

    private ZonedDateTime later(Instant from, ZoneId zone) {
        return from.atZone(zone).plus(length, unit.unit());
    }

    /** Whether this is longer than the other, by a month of 30 days. */
    boolean longerThan(Term other) {
        return minutes() > other.minutes();
    }

    private long minutes() {
        return length * unit.unit().getDuration().toMinutes();
    }
}
