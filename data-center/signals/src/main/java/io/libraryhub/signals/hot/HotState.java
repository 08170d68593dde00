package io.libraryhub.signals.hot;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title. */
public class HotState extends SignalState {
    /** As of {@link #scoreAt}. */
    public double score;

    public long scoreAt;
    public boolean hot;
    /** Loans by hour, a ring whose newest hour is {@link #hour}, counted from 1970. */
    public int[] hours = new int[24];

    public long hour;
    /** Loans by day, a ring whose newest day is {@link #day}, counted from 1970 in UTC. Of a title of release 0.1: 7 days. */
    public int[] days = new int[30];

    public long day;
}
