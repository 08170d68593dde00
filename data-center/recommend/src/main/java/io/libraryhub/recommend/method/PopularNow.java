package io.libraryhub.recommend.method;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.RankingMethod;

/**
 * What is taken now: each act counts 2<sup>−age/half-life</sup>, its age taken at the newest act of all (formula F9 of the
 * hot titles, with users instead of loans).
 *
 * @param least items that fewer users took have no worth, however new
 * @param halfLife in the unit of the times, more than 0
 */
public record PopularNow(int least, double halfLife) implements RankingMethod {
    public static final String NAME = "popular-now";

    public PopularNow {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("a half-life is more than 0: " + halfLife);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ranking learn(Interactions past) {
        long newest = past.newest();
        int[] takers = past.takers();
        double[] worths = new double[past.items()];
        for (History history : past.histories()) {
            for (int n = 0; n < history.size(); n++) {
                int item = history.items()[n];
                if (takers[item] >= least) {
                    worths[item] += Math.pow(2, -(newest - history.times()[n]) / halfLife);
                }
            }
        }
        return had -> worths.clone();
    }
}
