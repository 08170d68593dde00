package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of a branch.
 *
 * @param hours none: closed
 * @param reason week, exception, holiday or make-up-day: what decided
 * @param note the name of the holiday, or why there is an exception
 */
public record DayView(LocalDate day, List<HoursView> hours, String reason, @Nullable String note)
        implements Serializable {
    public DayView {
        hours = List.copyOf(hours);
    }
}
