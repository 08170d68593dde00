package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title. */
public class TogetherState extends SignalState {
    public Partners kept = new Partners();
    /** Who borrowed the title of late, together with anything, each counting for what is left of it, as of {@link #weightAt}. */
    public double weight;
    /** UTC, milliseconds. */
    public long weightAt;
}
