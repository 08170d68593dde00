package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per title. */
public class TogetherState extends SignalState {
    public Partners kept = new Partners();
}
