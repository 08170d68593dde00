package io.libraryhub.recommend.evaluation;

/**
 * The figures of a method's lists of k items, each a mean over the users who had something held out.
 *
 * @param map mean average precision: the precisions at the places of the hits, summed, by the number held out
 * @param ndcg normalised discounted cumulative gain, a hit at place r gaining 1 / log2(r + 1)
 * @param precision share of the k places that are hits
 * @param recall share of what was held out that was hit
 * @param coverage share of the items known to the method that stand in at least one list
 * @param gini how unevenly the lists' places fall on those items: 0 evenly, 1 all on one
 * @param users how many were asked
 */
public record Figures(
        double map, double ndcg, double precision, double recall, double coverage, double gini, int users) {}
