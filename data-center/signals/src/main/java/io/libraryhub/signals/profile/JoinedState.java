package io.libraryhub.signals.profile;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per person with several accounts, beside what each adds. */
public class JoinedState extends SignalState {
    /** He was erased: nothing is told any more. */
    public boolean gone;
    /** Something was told that would have to be taken back. */
    public boolean told;
}
