package io.libraryhub.recommend.method;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.RankingMethod;
import io.libraryhub.recommend.TopItems;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * EASE<sup>R</sup>, "embarrassingly shallow auto-encoder" (Steck, WWW 2019): the linear model X ≈ X·B with an empty
 * diagonal that is best in the least squares, in closed form. With G = XᵀX + λI and P = G⁻¹: B<sub>ij</sub> =
 * −P<sub>ij</sub> / P<sub>jj</sub>. An item is worth the sum of B over what he had.
 *
 * <p>The inverse costs items³ operations and 8 bytes times items² a few times over, so only the items that most took take
 * part; the others have no worth here.
 *
 * @param least pairs that fewer users took together have no weight, an item that fewer took has no part; 1 leaves also
 *     what the model infers for pairs that nobody took together
 * @param lambda ridge, more than 0: the larger, the more a weight must be borne out
 * @param mostItems how many items take part
 */
public record Ease(int least, double lambda, int mostItems) implements RankingMethod {
    public static final String NAME = "ease";

    public Ease {
        if (!(lambda > 0)) {
            throw new IllegalArgumentException("without a ridge there may be no inverse: " + lambda);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Ranking learn(Interactions past) {
        int[] parts = parts(past);
        if (parts.length == 0) {
            return had -> new double[past.items()];
        }
        DMatrixRMaj together = together(past, parts);
        DMatrixRMaj inverse = together.copy();
        for (int i = 0; i < parts.length; i++) {
            inverse.add(i, i, lambda);
        }
        if (!CommonOps_DDRM.invertSPD(inverse, inverse)) {
            throw new IllegalStateException("no inverse for " + parts.length + " items with a ridge of " + lambda);
        }
        return new Weights(past.items(), parts, weights(together, inverse));
    }

    /** The items that most took, by number. */
    private int[] parts(Interactions past) {
        int[] takers = past.takers();
        double[] worths = new double[takers.length];
        for (int item = 0; item < takers.length; item++) {
            worths[item] = takers[item] >= least ? takers[item] : 0;
        }
        int[] parts = TopItems.best(worths, mostItems);
        Arrays.sort(parts);
        return parts;
    }

    /** How many users took both; on the diagonal, how many took the one. */
    private static DMatrixRMaj together(Interactions past, int[] parts) {
        int[] placeOf = places(past.items(), parts);
        DMatrixRMaj together = new DMatrixRMaj(parts.length, parts.length);
        for (History history : past.histories()) {
            int[] places = Arrays.stream(history.items())
                    .map(item -> placeOf[item])
                    .filter(p -> p >= 0)
                    .toArray();
            for (int i : places) {
                int row = i * parts.length;
                for (int j : places) {
                    together.data[row + j]++;
                }
            }
        }
        return together;
    }

    /** Row j holds what each item says for item j: a history is added up along one row. */
    private float[][] weights(DMatrixRMaj together, DMatrixRMaj inverse) {
        int size = inverse.numRows;
        float[][] weights = new float[size][size];
        for (int j = 0; j < size; j++) {
            double own = inverse.get(j, j);
            for (int i = 0; i < size; i++) {
                boolean borneOut = i != j && (least <= 1 || together.get(j, i) >= least);
                weights[j][i] = borneOut ? (float) (-inverse.get(j, i) / own) : 0;
            }
        }
        return weights;
    }

    private static int[] places(int items, int[] parts) {
        int[] places = new int[items];
        Arrays.fill(places, -1);
        for (int place = 0; place < parts.length; place++) {
            places[parts[place]] = place;
        }
        return places;
    }

    /** The learnt matrix, over the items that took part. */
    private static final class Weights implements Ranking {
        private final int items;
        private final int[] parts;
        private final int[] placeOf;
        private final float[][] weights;

        Weights(int items, int[] parts, float[][] weights) {
            this.items = items;
            this.parts = parts;
            this.placeOf = places(items, parts);
            this.weights = weights;
        }

        @Override
        public double[] worths(History had) {
            int[] known = Arrays.stream(had.items())
                    .map(item -> placeOf[item])
                    .filter(p -> p >= 0)
                    .toArray();
            double[] worths = new double[items];
            for (int j = 0; j < parts.length; j++) {
                double worth = 0;
                for (int i : known) {
                    worth += weights[j][i];
                }
                worths[parts[j]] = worth;
            }
            return worths;
        }
    }
}
