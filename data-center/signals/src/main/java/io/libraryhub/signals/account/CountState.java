package io.libraryhub.signals.account;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per type and day. */
public class CountState extends SignalState {
    public String type = "";
    public int localDay;
    public long counted;
}
