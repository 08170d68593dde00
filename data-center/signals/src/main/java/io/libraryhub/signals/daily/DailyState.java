package io.libraryhub.signals.daily;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title and day while the day is open. */
public class DailyState extends SignalState {
    public int loans;
    public int returns;
    public int renewals;
    public int holds;
    /** From here on the counts are final: UTC, milliseconds. */
    public long finalAt;

    public boolean over;
}
