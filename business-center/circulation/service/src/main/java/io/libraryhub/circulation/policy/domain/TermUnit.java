package io.libraryhub.circulation.policy.domain;

import java.time.temporal.ChronoUnit;

/** In what a length of time is counted. */
public enum TermUnit {
    MINUTE("minute", ChronoUnit.MINUTES),
    HOUR("hour", ChronoUnit.HOURS),
    DAY("day", ChronoUnit.DAYS),
    WEEK("week", ChronoUnit.WEEKS),
    MONTH("month", ChronoUnit.MONTHS);

    private final String code;
    private final ChronoUnit unit;

    TermUnit(String code, ChronoUnit unit) {
        this.code = code;
        this.unit = unit;
    }

    ChronoUnit unit() {
        return unit;
    }

    /** Whether it is counted on the clock and not in the calendar. */
    boolean ofTheClock() {
        return this == MINUTE || this == HOUR;
    }

    /** The word in a policy's document. */
    @Override
    public String toString() {
        return code;
    }
}
