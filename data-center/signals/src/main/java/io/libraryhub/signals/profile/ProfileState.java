package io.libraryhub.signals.profile;

import io.libraryhub.signals.flow.ConsentState;

/** What is kept per reader, beside the tags. */
public class ProfileState extends ConsentState {
    public int acts;
    /** How many tags are kept. */
    public int tags;
}
