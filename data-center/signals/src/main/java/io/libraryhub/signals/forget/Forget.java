package io.libraryhub.signals.forget;

/** A reader to be forgotten, and the number of nobody that takes the reader's place. */
public class Forget {
    public long readerId;
    public long nobody;
}
