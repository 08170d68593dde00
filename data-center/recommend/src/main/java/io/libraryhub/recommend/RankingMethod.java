package io.libraryhub.recommend;

/** A way of ranking items. */
public interface RankingMethod {
    /** What it is called in configuration, in figures and on pages: lower case with hyphens. */
    String name();

    /** Learns once, from everything; what it gives may be asked by many threads. */
    Ranking learn(Interactions past);
}
