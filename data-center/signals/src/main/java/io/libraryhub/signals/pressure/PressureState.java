package io.libraryhub.signals.pressure;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title, beside the sets of holds, copies and proposals. */
public class PressureState extends SignalState {
    /** Readers with at least one active hold. */
    public int activeHolds;
    /** As of {@link #unmetAt}. */
    public double unmet;

    public long unmetAt;
    public int copies;
    public int onOrder;
    public int inProcess;
    public boolean pressing;
    /** What happened until then is known from a balance of the ledger: UTC, milliseconds; 0 before the first. */
    public long balancedAt;
    /** What the last balance found different and nothing has explained yet: holds and copies. */
    public int suspects;

    int supply() {
        return copies + onOrder + inProcess;
    }
}
