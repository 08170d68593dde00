package io.libraryhub.insight.metric;

import io.libraryhub.insight.api.MetricDefinition;
import io.libraryhub.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure of the managers' pages. Its statement in {@code warehouse/metrics} leaves open by what it is told.
 *
 * @param dimensions beside the days and the hours, which every metric knows
 */
record Metric(String name, String unit, List<Dimension> dimensions) {
    private static final String COUNT = "count";
    private static final String PERCENT = "percent";
    private static final String AVERAGE = "average";

    /** All of them, in the order in which they are shown. */
    static final List<Metric> ALL = List.of(
            new Metric("loans", COUNT, List.of(Dimension.BRANCH, Dimension.CHANNEL, Dimension.CLASS)),
            new Metric("returns", COUNT, List.of(Dimension.BRANCH, Dimension.CHANNEL, Dimension.CLASS)),
            new Metric("renewals", COUNT, List.of(Dimension.CHANNEL, Dimension.CLASS)),
            new Metric("holds", COUNT, List.of(Dimension.BRANCH, Dimension.CHANNEL, Dimension.CLASS)),
            new Metric("online_share", PERCENT, List.of(Dimension.BRANCH, Dimension.CLASS)),
            new Metric("active_readers", COUNT, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("new_readers", COUNT, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("new_readers_online", PERCENT, List.of(Dimension.BRANCH)),
            new Metric("new_cards", COUNT, List.of(Dimension.CHANNEL)),
            new Metric("readers_by_age", COUNT, List.of(Dimension.AGE, Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("readers_under_40", PERCENT, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("readers_80s_90s", PERCENT, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("loans_per_reader", AVERAGE, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("holds_per_reader", AVERAGE, List.of(Dimension.BRANCH, Dimension.CHANNEL)),
            new Metric("visits", COUNT, List.of(Dimension.BRANCH)),
            new Metric("searches", COUNT, List.of(Dimension.CHANNEL)),
            new Metric("searches_in_vain", PERCENT, List.of(Dimension.CHANNEL)),
            new Metric("online_uses", COUNT, List.of(Dimension.HOST)));

    static Optional<Metric> named(String name) {
        return ALL.stream().filter(metric -> metric.name.equals(name)).findFirst();
    }

    Optional<Dimension> dimension(String word) {
        return allDimensions().stream().filter(each -> each.word().equals(word)).findFirst();
    }

    /** The statement that tells it by a dimension. */
    String sqlBy(Dimension by) {
        return Warehouse.metric(name).replace("{by}", by.column()).replace("{group}", "group by " + by.column());
    }

    /** The statement for one figure over all. */
    String sqlOverAll() {
        return Warehouse.metric(name).replace("{by}", "'all'").replace("{group}", "");
    }

    MetricDefinition definition() {
        return new MetricDefinition(
                name,
                unit,
                sqlOverAll().strip(),
                allDimensions().stream().map(Dimension::word).toList());
    }

    private List<Dimension> allDimensions() {
        List<Dimension> all = new ArrayList<>(List.of(Dimension.DAY, Dimension.HOUR));
        all.addAll(dimensions);
        return all;
    }
}
