package io.libraryhub.signals.online;

import java.time.LocalDate;

/** How often readers went on to read a title in a database, in an hour of a local day: a row of the warehouse. */
public class OnlineUse {
    public long titleId;
    public String host = "";
    /** Days since 1970-01-01. */
    public int localDay;

    public int localHour;
    public int uses;
    public long version;

    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }
}
