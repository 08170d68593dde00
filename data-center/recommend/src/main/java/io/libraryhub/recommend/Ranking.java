package io.libraryhub.recommend;

/** What a method has learnt. */
public interface Ranking {
    /**
     * The worth of every item for somebody with this history; higher is better, 0 or less is no recommendation. Worths of
     * different methods cannot be compared. The history may be empty, and items of it may get a worth too. A new array, which
     * the caller may change.
     */
    double[] worths(History had);
}
