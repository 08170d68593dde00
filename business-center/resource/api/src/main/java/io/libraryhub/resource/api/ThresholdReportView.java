package io.libraryhub.resource.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people decided on proposals, by class and by ratio.
 *
 * @param suggested ratio by class, where most proposals above the present one are refused
 * @param days how far back it looks
 */
public record ThresholdReportView(List<ThresholdLine> lines, Map<String, Double> suggested, int days)
        implements Serializable {
    public ThresholdReportView {
        lines = List.copyOf(lines);
    }

    /**
     * @param classCode main class, one letter; empty when unknown
     * @param from ratio of holds to copies when proposed, inclusive
     * @param to exclusive; null: no upper bound
     * @param reasons of refusals, how often each was given
     */
    public record ThresholdLine(
            String classCode, double from, @Nullable Double to, int decided, int refused, Map<String, Integer> reasons)
            implements Serializable {}
}
