package io.libraryhub.copycount.whatif.domain;

/** Demand from what readers did. Loans alone understate a title that is out: who placed a hold asked for it too. */
public final class DemandEstimate {
    private DemandEstimate() {}

    /**
     * Mean of the gamma distribution that a prior becomes by what was seen.
     *
     * @param asks loans from the shelf and holds; a loan that fills a hold is the same reader's ask
     * @param days in which readers could have asked
     */
    public static double perDay(double priorAsks, double priorDays, double asks, double days) {
        return (priorAsks + asks) / (priorDays + days);
    }
}
