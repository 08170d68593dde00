package io.libraryhub.recommend.method;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Ranking;
import java.util.List;

/** The nearest neighbours of every item; an item is worth the sum of its similarities to its neighbours that he had. */
public final class Neighbourhoods implements Ranking {
    private final List<List<Neighbour>> all;

    Neighbourhoods(List<List<Neighbour>> all) {
        this.all = List.copyOf(all);
    }

    /** Nearest first. */
    public List<Neighbour> of(int item) {
        return all.get(item);
    }

    @Override
    public double[] worths(History had) {
        boolean[] has = new boolean[all.size()];
        for (int item : had.items()) {
            has[item] = true;
        }
        double[] worths = new double[all.size()];
        for (int item = 0; item < worths.length; item++) {
            for (Neighbour neighbour : all.get(item)) {
                if (has[neighbour.item()]) {
                    worths[item] += neighbour.similarity();
                }
            }
        }
        return worths;
    }
}
