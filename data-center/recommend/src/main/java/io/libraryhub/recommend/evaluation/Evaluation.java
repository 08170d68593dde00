package io.libraryhub.recommend.evaluation;

import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.TopItems;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Lets a method guess what was held out of a split: all items that were held out are relevant, whatever their rating, and
 * an item that the user had in the past is never offered.
 *
 * @param places length of the lists, k
 */
public record Evaluation(Split split, int places) {
    /** @param ranking learnt from the past of the split */
    public Figures of(Ranking ranking) {
        Interactions past = split.past();
        long[] shown = new long[past.items()];
        Sums sums = new Sums();
        for (int user = 0; user < past.users(); user++) {
            int[] wanted = split.future().of(user).items().clone();
            if (wanted.length == 0 || past.of(user).size() == 0) {
                continue;
            }
            Arrays.sort(wanted);
            int[] list = TopItems.of(ranking, past.of(user), places);
            for (int item : list) {
                shown[item]++;
            }
            sums.add(list, wanted, places);
        }
        int[] takers = past.takers();
        long[] ofKnown = IntStream.range(0, shown.length)
                .filter(item -> takers[item] > 0)
                .mapToLong(item -> shown[item])
                .toArray();
        long covered = Arrays.stream(ofKnown).filter(n -> n > 0).count();
        return sums.figures(covered / Math.max(1.0, ofKnown.length), Concentration.gini(ofKnown));
    }

    /** Adds up what each user's list was worth. */
    private static final class Sums {
        private double map;
        private double ndcg;
        private double precision;
        private double recall;
        private int users;

        void add(int[] list, int[] wanted, int places) {
            double gain = 0;
            double precisions = 0;
            int hits = 0;
            for (int place = 1; place <= list.length; place++) {
                if (Arrays.binarySearch(wanted, list[place - 1]) >= 0) {
                    hits++;
                    gain += gainAt(place);
                    precisions += (double) hits / place;
                }
            }
            double best = 0;
            for (int place = 1; place <= Math.min(places, wanted.length); place++) {
                best += gainAt(place);
            }
            map += precisions / wanted.length;
            ndcg += gain / best;
            precision += (double) hits / places;
            recall += (double) hits / wanted.length;
            users++;
        }

        private static double gainAt(int place) {
            return Math.log(2) / Math.log(place + 1.0);
        }

        Figures figures(double coverage, double gini) {
            double all = Math.max(1, users);
            return new Figures(map / all, ndcg / all, precision / all, recall / all, coverage, gini, users);
        }
    }
}
