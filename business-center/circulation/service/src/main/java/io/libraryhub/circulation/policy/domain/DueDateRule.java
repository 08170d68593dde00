package io.libraryhub.circulation.policy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Periods count local days and end with the last second of a day, never at the hour when they began. */
public final class DueDateRule {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private DueDateRule() {}

    /** The end of the local day that lies {@code days} after the local day of {@code from}. */
    public static Instant endOfDay(Instant from, int days, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate().plusDays(days);
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /**
     * The new due time of a renewal: counted from the due date, so that renewing early costs nothing. Where that would
     * not lie ahead (a long overdue loan), it counts from today.
     */
    public static Instant renewed(Instant dueAt, Instant now, int days, ZoneId zone) {
        Instant fromDue = endOfDay(dueAt, days, zone);
        return fromDue.isAfter(now) ? fromDue : endOfDay(now, days, zone);
    }
}
