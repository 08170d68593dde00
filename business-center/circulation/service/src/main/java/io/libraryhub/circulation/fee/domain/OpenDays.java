package io.libraryhub.circulation.fee.domain;

import java.time.LocalDate;

/** Knows on which days a branch is open. */
public interface OpenDays {
    /** Every day is an open day. */
    OpenDays EVERY_DAY = (branch, after, until) -> Math.max(0, (int) (until.toEpochDay() - after.toEpochDay()));

    /** Open days of a branch after one local day, up to another and including that. */
    int between(String branch, LocalDate after, LocalDate until);
}
