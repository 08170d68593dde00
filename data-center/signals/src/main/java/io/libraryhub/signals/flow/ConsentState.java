package io.libraryhub.signals.flow;

/** What is kept of a reader's consent, by every signal that needs it. */
public class ConsentState extends SignalState {
    public boolean granted;
    /** Time of the newest change of consent. */
    public long consentAt;
    /** Since when the consent in force was given; acts before it are left out. */
    public long grantedAt;

    /** Time of the oldest act that waits to hear of a consent, or 0. */
    public long heldFrom;
}
