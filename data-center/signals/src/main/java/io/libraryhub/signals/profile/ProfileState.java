package io.libraryhub.signals.profile;

import io.libraryhub.signals.flow.SignalState;

/** What is kept per reader, beside the tags. */
public class ProfileState extends SignalState {
    public boolean granted;
    /** Time of the newest change of consent. */
    public long consentAt;
    /** Since when the consent in force was given; acts before it are left out. */
    public long grantedAt;

    /** Time of the oldest act that waits to hear of a consent, or 0. */
    public long heldFrom;

    public int acts;
    /** How many tags are kept. */
    public int tags;
}
