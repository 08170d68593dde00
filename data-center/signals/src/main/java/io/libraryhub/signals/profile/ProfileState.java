package io.libraryhub.signals.profile;

import io.libraryhub.signals.flow.ConsentState;

/** What is kept per reader, beside the tags. */
public class ProfileState extends ConsentState {
    public int acts;
    /** How many tags are kept. */
    public int tags;
    /** When this account is one of several of a person: the one that he goes on with, perhaps this. Else 0. */
    public long home;
    /** Whether a profile was told of this account by itself, before. */
    public boolean told;
    /** The accounts on the way there, each followed by when it was joined. */
    public long[] path = new long[0];
}
