package io.libraryhub.insight.api;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total over the whole span; null when nothing happened that it could be computed from
 * @param before the same over the span of the same length before
 * @param points by the dimension asked for: days and hours in their order, others largest first, at most 100
 */
public record MetricAnswer(MetricQuestion question, @Nullable Double total, @Nullable Double before, List<Point> points)
        implements Serializable {
    public record Point(String name, double value) implements Serializable {}
}
