package io.libraryhub.insight.metric;

import io.libraryhub.insight.api.MetricAnswer;
import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.insight.api.MetricQuestion;
import io.libraryhub.insight.api.Served;
import io.libraryhub.insight.store.WarehouseReader;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the metrics from the warehouse. */
@Component
public class Metrics {
    private static final int MOST_POINTS = 100;
    private static final MetricAnswer.Point NOTHING = new MetricAnswer.Point("", 0);

    private final WarehouseReader warehouse;
    private final FigureTables tables;

    Metrics(WarehouseReader warehouse, FigureTables tables) {
        this.warehouse = warehouse;
        this.tables = tables;
    }

    public List<MetricDefinition> catalogue() {
        return Metric.ALL.stream().map(Metric::definition).toList();
    }

    public Reply<Served<MetricAnswer>> answer(MetricQuestion question) {
        Optional<Metric> metric = Metric.named(question.metric());
        if (metric.isEmpty()) {
            return Reply.refused(Kinds.NOT_FOUND, new Reason(CommonCodes.NOT_FOUND, Map.of("what", "metric")));
        }
        long days = ChronoUnit.DAYS.between(question.from(), question.until());
        if (days < 1 || days > MetricQuestion.MOST_DAYS) {
            return invalid("until", "1–" + MetricQuestion.MOST_DAYS);
        }
        return metric.get()
                .dimension(question.by())
                .map(by -> Reply.done(answer(question, metric.get(), by, days)))
                .orElseGet(() -> invalid("by", question.by()));
    }

    private Served<MetricAnswer> answer(MetricQuestion question, Metric metric, Dimension by, long days) {
        LocalDate first = question.from();
        @Nullable Instant gatheredAt = tables.gatheredAt();
        Map<String, Object> span = span(first, question.until(), question.branch());
        List<MetricAnswer.Point> points = points(metric.sqlBy(by), span).stream()
                .sorted(
                        by.ordered()
                                ? Comparator.comparing(MetricAnswer.Point::name, Metrics::inOrder)
                                : Comparator.comparingDouble(MetricAnswer.Point::value)
                                        .reversed())
                .limit(by == Dimension.DAY ? MetricQuestion.MOST_DAYS : MOST_POINTS)
                .toList();
        return warehouse.gathered(
                new MetricAnswer(
                        question,
                        overAll(metric, span),
                        overAll(metric, span(first.minusDays(days), first, question.branch())),
                        points),
                gatheredAt);
    }

    /** Days are written alike and hours are not: 9 comes before 10. */
    private static int inOrder(String one, String other) {
        int byLength = Integer.compare(one.length(), other.length());
        return byLength == 0 ? one.compareTo(other) : byLength;
    }

    private @Nullable Double overAll(Metric metric, Map<String, ?> span) {
        return points(metric.sqlOverAll(), span).stream()
                .map(MetricAnswer.Point::value)
                .findFirst()
                .orElse(null);
    }

    /** Without those that have no name or no value: a branch that was not said is none, and so is a share of nothing. */
    private List<MetricAnswer.Point> points(String sql, Map<String, ?> span) {
        return warehouse
                .rowsOf(
                        sql,
                        span,
                        (row, n) -> row.getString("name").isEmpty() || row.getObject("value") == null
                                ? NOTHING
                                : new MetricAnswer.Point(row.getString("name"), row.getDouble("value")))
                .stream()
                .filter(point -> point != NOTHING)
                .toList();
    }

    private static Map<String, Object> span(LocalDate first, LocalDate end, String branch) {
        return Map.of("first", first, "end", end, "branch", branch);
    }

    private static <T> Reply<T> invalid(String field, String problem) {
        return Reply.refused(
                Kinds.INVALID, new Reason(CommonCodes.INVALID, Map.of("field", field, "problem", problem)));
    }
}
