package io.libraryhub.signals.together;

import io.libraryhub.signals.flow.Decay;
import java.util.Arrays;

/**
 * The partners of a title, each with the readers who borrowed both. Most titles have a few: arrays are read and written at
 * once, and take a tenth of what as many objects would.
 */
public class Partners {
    private static final int ROOM = 4;

    public int count;
    public long[] titles = new long[0];
    public int[] readers = new int[0];
    /** The readers, each counting for what is left of it, as of {@link #at}. */
    public double[] weights = new double[0];
    /** UTC, milliseconds. */
    public long[] at = new long[0];

    /** Where a title stands, or -1. */
    int indexOf(long title) {
        for (int i = 0; i < count; i++) {
            if (titles[i] == title) {
                return i;
            }
        }
        return -1;
    }

    /** A partner that nobody is behind yet, after the last one. */
    int add(long title) {
        if (count == titles.length) {
            int room = count + Math.max(ROOM, count / 2);
            titles = Arrays.copyOf(titles, room);
            readers = Arrays.copyOf(readers, room);
            weights = Arrays.copyOf(weights, room);
            at = Arrays.copyOf(at, room);
        }
        titles[count] = title;
        readers[count] = 0;
        weights[count] = 0;
        at[count] = 0;
        return count++;
    }

    /** So many readers more, or fewer, as of when they had borrowed both. */
    void count(int index, int more, long when, Decay decay) {
        readers[index] += more;
        weights[index] = decay.add(weights[index], at[index], more, when);
        at[index] = Math.max(at[index], when);
    }

    /** The last one takes its place. */
    void remove(int index) {
        count--;
        titles[index] = titles[count];
        readers[index] = readers[count];
        weights[index] = weights[count];
        at[index] = at[count];
    }

    /** The one that the least is left of, now and at any later time. */
    int weakest(Decay decay) {
        int weakest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            double order = decay.logScore(weights[i], at[i]);
            if (order < least) {
                weakest = i;
                least = order;
            }
        }
        return weakest;
    }
}
