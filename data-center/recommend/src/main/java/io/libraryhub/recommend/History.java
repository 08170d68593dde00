package io.libraryhub.recommend;

import java.util.Arrays;

/**
 * What one user took, oldest first, each item once, at its newest time.
 *
 * @param items numbers of items
 * @param times when each was taken, in any unit that grows; the same length
 */
// Arrays, since millions of these numbers are held; nobody compares two histories or changes one.
@SuppressWarnings("ArrayRecordComponent")
public record History(int[] items, long[] times) {
    public static final History EMPTY = new History(new int[0], new long[0]);

    public History {
        if (items.length != times.length) {
            throw new IllegalArgumentException("each item has its time");
        }
    }

    public static History of(int... items) {
        return new History(items, new long[items.length]);
    }

    public int size() {
        return items.length;
    }

    /** The part from one place (inclusive) to another (exclusive). */
    public History part(int from, int to) {
        return new History(Arrays.copyOfRange(items, from, to), Arrays.copyOfRange(times, from, to));
    }
}
