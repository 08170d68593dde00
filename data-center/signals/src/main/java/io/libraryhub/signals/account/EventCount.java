package io.libraryhub.signals.account;

import java.time.LocalDate;

/** How many messages of a type a local day has seen. */
public class EventCount {
    public String type = "";
    /** Days since 1970-01-01. */
    public int localDay;

    public long counted;

    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }
}
