package io.libraryhub.insight.api;

import java.io.Serializable;
import java.util.List;

/**
 * Whether recommending serves the whole stock or only what everybody reads anyway.
 *
 * @param method the method whose lists readers see, unless methods are compared
 * @param compared the methods between which readers are divided; empty when none are compared
 * @param readers who allow a profile and borrowed something in the time looked at
 * @param titles they borrowed
 * @param loans a title that a reader borrowed repeatedly counted once
 * @param borrowed how their loans spread over these titles
 * @param offered for each method, how its lists of {@code listLength} would
 */
public record RecommendReport(
        String method,
        List<String> compared,
        int readers,
        int titles,
        long loans,
        int listLength,
        Spread borrowed,
        List<Offered> offered)
        implements Serializable {
    public RecommendReport {
        compared = compared == null ? List.of() : List.copyOf(compared);
        offered = offered == null ? List.of() : List.copyOf(offered);
    }

    /**
     * @param coverage share of the titles that occur at all, 0 to 1
     * @param gini 0 when every title occurs equally often, near 1 when one is everything
     * @param meanReaders readers of the title that is met on average; larger than for what is borrowed means that the
     *     popular is made more popular still
     */
    public record Spread(double coverage, double gini, double meanReaders) implements Serializable {}

    /** @param readers for how many readers lists were made: a part of them when there are many */
    public record Offered(String method, int readers, Spread spread) implements Serializable {}
}
