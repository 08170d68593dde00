package io.libraryhub.recommend.method;

import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.RankingMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What goes with what he had. Similarity of items i and j that c users took both, n<sub>i</sub> and n<sub>j</sub> either:
 * c / (√(n<sub>i</sub> n<sub>j</sub>) + shrinkage), a cosine that trusts few common users less; an item keeps its nearest
 * neighbours only (Sarwar et al. 2001; Deshpande and Karypis 2004).
 *
 * @param least pairs that fewer users took together do not exist
 * @param neighbours how many an item keeps
 * @param shrinkage 0 is the plain cosine
 */
public record ItemToItem(int least, int neighbours, double shrinkage) implements RankingMethod {
    public static final String NAME = "item-to-item";

    private static final Comparator<Neighbour> NEAREST =
            Comparator.comparingDouble(Neighbour::similarity).reversed().thenComparingInt(Neighbour::item);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Neighbourhoods learn(Interactions past) {
        int[][] takersOf = past.takersOf();
        List<List<Neighbour>> all = new ArrayList<>(past.items());
        int[] together = new int[past.items()];
        for (int item = 0; item < past.items(); item++) {
            int[] met = countTogether(past, takersOf[item], item, together);
            all.add(nearest(item, met, together, takersOf));
            for (int other : met) {
                together[other] = 0;
            }
        }
        return new Neighbourhoods(all);
    }

    /** Adds up with whom the item's users also went; answers what they met. */
    private static int[] countTogether(Interactions past, int[] takers, int item, int[] together) {
        int[] met = new int[past.items()];
        int size = 0;
        for (int user : takers) {
            for (int other : past.of(user).items()) {
                if (other != item && together[other]++ == 0) {
                    met[size++] = other;
                }
            }
        }
        return Arrays.copyOf(met, size);
    }

    private List<Neighbour> nearest(int item, int[] met, int[] together, int[][] takersOf) {
        List<Neighbour> found = new ArrayList<>(met.length);
        for (int other : met) {
            int common = together[other];
            if (common >= least) {
                double either = Math.sqrt((double) takersOf[item].length * takersOf[other].length);
                found.add(new Neighbour(other, common / (either + shrinkage), common));
            }
        }
        found.sort(NEAREST);
        return List.copyOf(found.subList(0, Math.min(neighbours, found.size())));
    }
}
