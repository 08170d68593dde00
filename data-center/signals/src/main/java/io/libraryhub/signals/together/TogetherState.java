package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title, beside its partners. */
public class TogetherState extends SignalState {
    /** How many partners are kept. */
    public int partners;
}
