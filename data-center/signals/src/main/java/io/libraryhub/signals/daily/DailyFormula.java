package io.libraryhub.signals.daily;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long a day's counts can still grow.
 *
 * @param zone the library's
 * @param open after the day has ended
 */
public record DailyFormula(ZoneId zone, Duration open) implements Serializable {

    /** From when on a day's counts are final: UTC, milliseconds. */
    long finalAt(int localDay) {
        return LocalDate.ofEpochDay(localDay)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .plus(open)
                .toEpochMilli();
    }

    /** Whether the counts of the day of something that happened at {@code at} are final at {@code now}. */
    boolean isFinal(int localDay, long at, long now) {
        // Most acts are of today: no need to ask the calendar.
        return at + open.toMillis() <= now && finalAt(localDay) <= now;
    }
}
