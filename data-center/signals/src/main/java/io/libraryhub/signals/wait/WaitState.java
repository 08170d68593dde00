package io.libraryhub.signals.wait;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title, beside the sets of holds, loans and copies. */
public class WaitState extends SignalState {
    /** Holds that wait for a copy: not paused, none on its way to them. */
    public int waiting;
    /** Copies on their way to a hold, or on its shelf. */
    public int inHand;
    /** Loans that are out. */
    public int lent;
    /** Which loans were out then is known from a balance of the ledger: UTC, milliseconds; 0 before the first. */
    public long loansBalancedAt;
    /** Loans that the last balance found different and nothing has explained yet. */
    public int suspects;

    public int copies;
    /** For how many days a copy was lent last; 0 when never. */
    public int periodDays;
    /** When that was. */
    public long periodAt;

    public CycleSums seen = new CycleSums();
    /** Mean and standard deviation of the cycle as services were told last, in days; 0 before the first time. */
    public double toldDays;

    public double toldSpread;
    /** Time of the newest fact behind that: UTC, milliseconds. */
    public long toldAt;

    /** Whether a reader who asks now is served from the shelf. */
    boolean standsFree() {
        return waiting == 0 && copies > lent + inHand;
    }
}
