package io.libraryhub.signals.together;

/** The readers who borrowed two titles together. */
public class PairMark {
    public int readers;
    /** Each counting for what is left of it, as of {@link #at}. */
    public double weight;
    /** UTC, milliseconds. */
    public long at;
}
