package io.libraryhub.insight.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole stock's expected futures by ratio, beside the one with nothing changed. Means of simulated futures; the same
 * figures have the same answer.
 *
 * @param titles that readers wait for
 * @param waiting readers who do
 * @param left titles beyond the number looked at, those with the fewest readers; 0: all were looked at
 * @param asItIs with the present cycle and nothing bought
 * @param points one for each ratio asked for, with the cycle asked for
 */
public record StockWhatIf(int titles, int waiting, int left, RulePoint asItIs, List<RulePoint> points)
        implements Serializable {
    public StockWhatIf {
        points = List.copyOf(points);
    }

    /**
     * @param ratio null where nothing is bought
     * @param copies to buy so that the ratio holds now (F1)
     * @param spend for these
     * @param meanWaitDays of all readers within the horizon who can be served
     * @param lastWaitDays until the last of those who wait now is served: mean over titles
     * @param longestWaitDays of these the longest
     * @param idleCopies on a shelf at the end of the horizon
     * @param never titles without a copy, where nobody is ever served
     */
    public record RulePoint(
            @Nullable Double ratio,
            int copies,
            Money spend,
            double meanWaitDays,
            double lastWaitDays,
            double longestWaitDays,
            double loans,
            double idleCopies,
            int never)
            implements Serializable {}
}
