package io.libraryhub.recommend;

import java.util.PriorityQueue;

/** The best items of a ranking. */
public final class TopItems {
    private TopItems() {}

    /**
     * The {@code most} best items that he does not have, best first; fewer when fewer have any worth. Of equal worths the
     * smaller number comes first.
     */
    public static int[] of(Ranking ranking, History had, int most) {
        double[] worths = ranking.worths(had);
        for (int item : had.items()) {
            worths[item] = 0;
        }
        return best(worths, most);
    }

    /** The numbers of the {@code most} largest worths above 0, largest first. */
    public static int[] best(double[] worths, int most) {
        // The worst of those kept stands at the head.
        PriorityQueue<Integer> kept = new PriorityQueue<>((a, b) -> compare(worths, b, a));
        for (int item = 0; item < worths.length; item++) {
            if (worths[item] <= 0) {
                continue;
            }
            if (kept.size() < most) {
                kept.add(item);
            } else if (!kept.isEmpty() && compare(worths, item, kept.peek()) < 0) {
                kept.poll();
                kept.add(item);
            }
        }
        int[] best = new int[kept.size()];
        for (int place = best.length - 1; place >= 0; place--) {
            best[place] = kept.remove();
        }
        return best;
    }

    /** Negative when {@code a} comes before {@code b}. */
    private static int compare(double[] worths, int a, int b) {
        int byWorth = Double.compare(worths[b], worths[a]);
        return byWorth != 0 ? byWorth : Integer.compare(a, b);
    }
}
