package io.libraryhub.signals.load;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per branch and channel: fading sums as of {@link #at}. */
public class LoadState extends SignalState {
    public double loans;
    public double returns;
    public double renewals;
    public long at;
}
