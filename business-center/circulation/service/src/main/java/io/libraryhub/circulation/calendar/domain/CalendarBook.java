package io.libraryhub.circulation.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The calendars as they are kept. */
public interface CalendarBook {
    /** By branch; branches that nobody wrote anything for are left out. */
    Map<String, BranchCalendar> all();

    /** By day, why there is an exception. */
    Map<LocalDate, String> notes(String branch, LocalDate from, LocalDate to);

    /** The week of the calendar, and how far it follows the national one; its exceptions stay as they are. */
    void saveWeek(String branch, BranchCalendar calendar, String by, Instant now);

    void saveExceptions(String branch, List<LocalDate> days, List<Hours> hours, String note, String by, Instant now);

    void removeExceptions(String branch, LocalDate from, LocalDate to);
}
