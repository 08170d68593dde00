package io.libraryhub.recommend.method;

import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.RankingMethod;

/**
 * What most took: the same list for everybody, and the yardstick for everything else.
 *
 * @param least items that fewer users took have no worth
 */
public record Popular(int least) implements RankingMethod {
    public static final String NAME = "popular";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ranking learn(Interactions past) {
        int[] takers = past.takers();
        double[] worths = new double[past.items()];
        for (int item = 0; item < worths.length; item++) {
            worths[item] = takers[item] >= least ? takers[item] : 0;
        }
        return had -> worths.clone();
    }
}
