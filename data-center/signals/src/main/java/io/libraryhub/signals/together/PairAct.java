package io.libraryhub.signals.together;

/** Readers who borrowed a title together with others: more or fewer than before. */
public class PairAct {
    public long titleId;
    /** UTC, milliseconds. */
    public long at;
    /** Of the partners that follow. */
    public int count;

    /** The title itself is one of them where it came onto a shelf, or left one. */
    public long[] partners;
    /** When each pair was borrowed: UTC, milliseconds. */
    public long[] pairedAt;
    /** Of each: 1 reader more, or -1. */
    public int[] readers;

    public PairAct() {
        this(0);
    }

    /** @param most partners that there is room for */
    PairAct(int most) {
        partners = new long[most];
        pairedAt = new long[most];
        readers = new int[most];
    }

    void add(long partner, long when, int more) {
        partners[count] = partner;
        pairedAt[count] = when;
        readers[count++] = more;
    }
}
