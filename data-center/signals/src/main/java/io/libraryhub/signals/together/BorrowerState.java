package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.ConsentState;

/** What is kept per reader who allows it. */
public class BorrowerState extends ConsentState {
    public NewestLoans loans = new NewestLoans();
    /** What the titles were told of him last. */
    public Shelf told = new Shelf();
}
