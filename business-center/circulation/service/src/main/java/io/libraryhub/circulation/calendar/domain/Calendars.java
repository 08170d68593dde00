package io.libraryhub.circulation.calendar.domain;

/** Where use cases get the calendar of a branch. */
public interface Calendars {
    BranchCalendar of(String branch);

    /** Reads the calendars anew, after one was changed here. */
    default void refresh() {}
}
