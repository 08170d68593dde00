package io.libraryhub.signals.together;

import java.util.Arrays;

/** Readers who borrowed a title together with others: more or fewer than before. */
public class PairAct {
    public long titleId;
    /** UTC, milliseconds. */
    public long at;

    public long[] partners = new long[0];
    /** When each pair was borrowed: UTC, milliseconds. */
    public long[] pairedAt = new long[0];
    /** Of each: 1 reader more, or -1. */
    public int[] readers = new int[0];

    void add(long partner, long when, int more) {
        int last = partners.length;
        partners = Arrays.copyOf(partners, last + 1);
        pairedAt = Arrays.copyOf(pairedAt, last + 1);
        readers = Arrays.copyOf(readers, last + 1);
        partners[last] = partner;
        pairedAt[last] = when;
        readers[last] = more;
    }
}
