package io.libraryhub.copycount.decide.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What people's decisions say of the ratio at which proposals are made. Where most proposals of a class just above its
 * ratio are refused, the ratio is too low for those who decide.
 *
 * @param rows by class, then by ratio
 */
public record ThresholdReport(List<Row> rows, Map<String, Double> suggested) {
    /** Ratios from 0 up, each as wide as this; the last one is open. */
    private static final double WIDTH = 1;

    private static final int BUCKETS = 10;

    /**
     * A proposal that somebody decided.
     *
     * @param ratio readers for each copy when it was proposed
     * @param reason of a refusal; empty otherwise
     */
    public record Decided(String classCode, double ratio, boolean refused, String reason) {}

    /**
     * @param from ratio, inclusive
     * @param to exclusive; infinite for the last
     * @param reasons of the refusals, how often each was given
     */
    public record Row(
            String classCode, double from, double to, int decided, int refused, Map<String, Integer> reasons) {
        public double refusedShare() {
            return (double) refused / decided;
        }
    }

    /**
     * @param least decisions below which a bucket says nothing
     * @param tolerated share of refusals that is nothing to learn from
     */
    public static ThresholdReport of(List<Decided> decisions, int least, double tolerated) {
        Map<String, Map<Integer, List<Decided>>> byClass = new TreeMap<>();
        for (Decided each : decisions) {
            byClass.computeIfAbsent(each.classCode(), code -> new TreeMap<>())
                    .computeIfAbsent(bucket(each.ratio()), n -> new ArrayList<>())
                    .add(each);
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Double> suggested = new TreeMap<>();
        byClass.forEach((code, buckets) -> {
            List<Row> own = new ArrayList<>();
            buckets.forEach((n, decided) -> own.add(row(code, n, decided)));
            rows.addAll(own);
            suggestion(own, least, tolerated).ifPresent(ratio -> suggested.put(code, ratio));
        });
        return new ThresholdReport(List.copyOf(rows), suggested);
    }

    /** The end of the highest run of ratios, from the lowest on, that are mostly refused. */
    private static OptionalDouble suggestion(List<Row> rows, int least, double tolerated) {
        OptionalDouble ratio = OptionalDouble.empty();
        for (Row row : rows) {
            if (row.decided() < least || row.refusedShare() <= tolerated || Double.isInfinite(row.to())) {
                break;
            }
            ratio = OptionalDouble.of(row.to());
        }
        return ratio;
    }

    private static int bucket(double ratio) {
        return (int) Math.min(BUCKETS - 1, Math.max(0, Math.floor(ratio / WIDTH)));
    }

    private static Row row(String code, int bucket, List<Decided> decided) {
        Map<String, Integer> reasons = new HashMap<>();
        decided.stream().filter(Decided::refused).forEach(each -> reasons.merge(each.reason(), 1, Integer::sum));
        int refused = (int) decided.stream().filter(Decided::refused).count();
        double to = bucket == BUCKETS - 1 ? Double.POSITIVE_INFINITY : (bucket + 1) * WIDTH;
        return new Row(code, bucket * WIDTH, to, decided.size(), refused, Map.copyOf(reasons));
    }
}
