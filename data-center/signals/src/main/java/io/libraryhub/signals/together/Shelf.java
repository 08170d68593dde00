package io.libraryhub.signals.together;

/** The titles that a reader borrowed of late, and when: UTC, milliseconds. */
public class Shelf {
    public long[] titles = new long[0];
    public long[] at = new long[0];

    /** When a title was borrowed, or 0. */
    long borrowed(long title) {
        for (int i = 0; i < titles.length; i++) {
            if (titles[i] == title) {
                return at[i];
            }
        }
        return 0;
    }
}
