package io.libraryhub.recommend;

import java.util.Arrays;

/** A few titles, and loans written as one line a reader: the numbers of his titles, oldest first. */
public final class Shelf {
    public static final int WHITE_NIGHT = 0; // 《白夜行》
    public static final int DEVOTION = 1; // 《嫌疑人X的献身》
    public static final int THREE_BODY = 2; // 《三体》
    public static final int DARK_FOREST = 3; // 《黑暗森林》
    public static final int TO_LIVE = 4; // 《活着》
    public static final int TITLES = 5;

    private Shelf() {}

    /** Each reader's titles; the n-th loan of each happens at time n. */
    public static Interactions loans(int[]... readers) {
        Interactions.Collector loans = new Interactions.Collector();
        for (int reader = 0; reader < readers.length; reader++) {
            for (int n = 0; n < readers[reader].length; n++) {
                loans.add(reader, readers[reader][n], n);
            }
        }
        return loans.collect();
    }

    /** The same reader many times over. */
    public static int[][] times(int many, int... titles) {
        int[][] readers = new int[many][];
        Arrays.fill(readers, titles);
        return readers;
    }

    public static int[][] and(int[][] some, int[][] more) {
        int[][] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }
}
