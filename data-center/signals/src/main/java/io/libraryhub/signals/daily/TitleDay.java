package io.libraryhub.signals.daily;

import java.time.LocalDate;

/** What was done with a title on a local day, so far. */
public class TitleDay {
    public long titleId;
    /** Days since 1970-01-01. */
    public int localDay;

    public int loans;
    public int returns;
    public int renewals;
    public int holds;
    /** Loans and returns of this day that were voided since; {@link #loans} and {@link #returns} are without them. */
    public int voidedLoans;

    public int voidedReturns;
    public long version;

    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }
}
