package io.libraryhub.signals.flow;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long the figures of a local day can still change.
 *
 * @param zone the library's
 * @param open after the day has ended
 */
public record OpenDay(ZoneId zone, Duration open) implements Serializable {

    /** When a day begins: UTC, milliseconds. */
    public long beginsAt(int localDay) {
        return LocalDate.ofEpochDay(localDay).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** From when on a day's figures are final: UTC, milliseconds. */
    public long finalAt(int localDay) {
        return LocalDate.ofEpochDay(localDay)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .plus(open)
                .toEpochMilli();
    }

    /** Whether the figures of the day of something that happened at {@code at} are final at {@code now}. */
    boolean isFinal(int localDay, long at, long now) {
        // Most acts are of today: no need to ask the calendar.
        return at + open.toMillis() <= now && finalAt(localDay) <= now;
    }
}
