package io.libraryhub.recommend.method;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Ranking;
import java.util.List;

/**
 * A weighted sum of other rankings, the worths of each first divided by its best among what he does not have, so that they
 * can be compared. Where one knows nothing (a new reader, a new title), the others speak.
 *
 * @param parts at least one
 */
public record Blend(List<Part> parts) implements Ranking {
    public static final String NAME = "blend";

    /** @param weight how much it says, more than 0 */
    public record Part(Ranking ranking, double weight) {}

    public Blend {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to blend");
        }
    }

    @Override
    public double[] worths(History had) {
        double[] sum = scaled(parts.get(0), had);
        for (Part part : parts.subList(1, parts.size())) {
            double[] more = scaled(part, had);
            for (int item = 0; item < sum.length; item++) {
                sum[item] += more[item];
            }
        }
        return sum;
    }

    private static double[] scaled(Part part, History had) {
        double[] worths = part.ranking().worths(had);
        for (int item : had.items()) {
            worths[item] = 0;
        }
        double best = 0;
        for (double worth : worths) {
            best = Math.max(best, worth);
        }
        if (best > 0) {
            for (int item = 0; item < worths.length; item++) {
                worths[item] *= part.weight() / best;
            }
        }
        return worths;
    }
}
