package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reply;
import java.time.LocalDate;
import java.util.List;

/** When branches are open. Reading is open to every actor; changing: manager, admin. */
public interface CalendarApi {
    /** At most 366 days. */
    Reply<List<DayView>> days(String branch, LocalDate from, LocalDate to);

    /**
     * Years in use whose public holidays are not known, this one and the next when it is near: there the weekly hours
     * decide, and loans fall due on holidays.
     */
    Reply<List<Integer>> missingYears();

    /** The usual hours; a branch that nobody wrote a week for is open always. */
    Reply<WeekView> week(String branch);

    /** Every instance of the service follows within a second. Due dates given before stay as they are. */
    Reply<WeekView> saveWeek(SaveWeek command);

    /** The days as they are then. */
    Reply<List<DayView>> saveException(SaveException command);

    Reply<List<DayView>> removeException(RemoveException command);
}
