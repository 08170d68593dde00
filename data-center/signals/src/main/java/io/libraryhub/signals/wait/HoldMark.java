package io.libraryhub.signals.wait;

/** How far a hold has come, whatever the order in which that was told. Times: UTC, milliseconds; 0 is not yet. */
public class HoldMark {
    public long placedAt;
    public long pausedAt;
    public long resumedAt;
    /** When a copy was sent on its way to it. */
    public long sentAt;

    public long readyAt;
    /** Local day of {@link #readyAt}, counted from 1970-01-01. */
    public int readyDay;

    public long endedAt;
    /** Local day of {@link #endedAt}. */
    public int endedDay;
    /** Whether it ended with a copy lent. */
    public boolean filled;
    /** Whether its reader could be told how long he would wait. */
    public boolean told;

    public double p50Days;
    public double p90Days;
    /** How often its wait was told to be over. */
    public int rows;

    boolean waits() {
        return placedAt != 0 && copyAt() == 0 && endedAt == 0 && pausedAt <= resumedAt;
    }

    boolean holdsCopy() {
        return copyAt() != 0 && endedAt == 0;
    }

    /** Whether a copy was meant for it, and it has ended. */
    boolean handled() {
        return copyAt() != 0 && endedAt != 0;
    }

    /** From a copy's being meant for it to its end. */
    double handledDays() {
        return WaitFormula.days(endedAt - copyAt());
    }

    /** When its wait was over: a copy lay ready, or its reader found one himself; 0 while neither is known. */
    long servedAt() {
        return placedAt == 0 ? 0 : readyAt == 0 && filled ? endedAt : readyAt;
    }

    /** When its reader gave up, later than nine in ten should have been served; 0 when he did not. */
    long gaveUpAt() {
        boolean late = placedAt != 0 && comparable() && WaitFormula.days(endedAt - placedAt) > p90Days;
        return late && servedAt() == 0 ? endedAt : 0;
    }

    /** Whether what its reader was told can be held against his wait. */
    boolean comparable() {
        return told && pausedAt == 0;
    }

    private long copyAt() {
        return sentAt != 0 ? sentAt : readyAt;
    }
}
