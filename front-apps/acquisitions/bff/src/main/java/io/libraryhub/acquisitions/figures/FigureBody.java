package io.libraryhub.acquisitions.figures;

import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure over a span of local days.
 *
 * @param unit count, percent or average
 * @param sql how it is computed from the warehouse
 * @param dimensions by which it can be told
 * @param total absent when nothing happened that it could be computed from
 * @param before the same over the span of the same length before
 * @param by the dimension of the points
 */
public record FigureBody(
        String name,
        String unit,
        String sql,
        List<String> dimensions,
        @Nullable Double total,
        @Nullable Double before,
        String by,
        List<FigurePart> points) {
    public record FigurePart(String name, double value) {}

    static FigureBody of(MetricDefinition definition, MetricAnswer answer) {
        return new FigureBody(
                definition.name(),
                definition.unit(),
                definition.sql(),
                definition.dimensions(),
                answer.total(),
                answer.before(),
                answer.question().by(),
                answer.points().stream()
                        .map(point -> new FigurePart(point.name(), point.value()))
                        .toList());
    }
}
