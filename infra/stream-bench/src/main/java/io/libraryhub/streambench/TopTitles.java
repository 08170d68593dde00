package io.libraryhub.streambench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Loans of titles by month. */
final class TopTitles {
    private final Map<YearMonth, Map<Long, Integer>> loans = new TreeMap<>();

    /** @param loans of the title in the month; most first, then by the title's number */
    record Line(long titleId, int loans) {
        private static final Comparator<Line> MOST_FIRST =
                Comparator.comparingInt(Line::loans).reversed().thenComparingLong(Line::titleId);
    }

    void add(long titleId, LocalDate day, int count) {
        loans.computeIfAbsent(YearMonth.from(day), month -> new HashMap<>()).merge(titleId, count, Integer::sum);
    }

    /** The most lent titles of each month. */
    Map<YearMonth, List<Line>> top(int lines) {
        Map<YearMonth, List<Line>> top = new TreeMap<>();
        loans.forEach((month, titles) -> top.put(
                month,
                titles.entrySet().stream()
                        .map(title -> new Line(title.getKey(), title.getValue()))
                        .sorted(Line.MOST_FIRST)
                        .limit(lines)
                        .toList()));
        return top;
    }

    long all() {
        return loans.values().stream()
                .flatMap(titles -> titles.values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }
}
