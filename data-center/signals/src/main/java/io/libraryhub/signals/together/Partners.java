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
        move(--count, index);
    }

    /** Leaves so many, of which the most is left now and at any later time. */
    void keepStrongest(int most, Decay decay) {
        double[] scores = new double[count];
        for (int i = 0; i < count; i++) {
            scores[i] = decay.logScore(weights[i], at[i]);
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double least = sorted[count - most];
        int room = most
                - (int) Arrays.stream(scores).filter(score -> score > least).count();
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (scores[i] > least || (scores[i] == least && room-- > 0)) {
                move(i, left++);
            }
        }
        count = left;
    }

    private void move(int from, int to) {
        titles[to] = titles[from];
        readers[to] = readers[from];
        weights[to] = weights[from];
        at[to] = at[from];
    }
}
