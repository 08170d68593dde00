package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.copycount.whatif.domain.Situation;

/**
 * What every decision rests on beside its policy.
 *
 * @param futures simulated for each number of copies
 * @param most copies advised at once for one title
 * @param variation standard deviation of a cycle divided by its mean
 * @param recentDays length of the recent stretch of {@link Asks}
 * @param earlierDays length of the stretch before it
 * @param unmetWeight weight of an ask that found nothing, as a share of a loan or hold: not all of them would have waited
 */
public record DecisionSettings(
        int futures,
        int most,
        double variation,
        int recentDays,
        int earlierDays,
        double unmetWeight,
        DemandPrior prior,
        FundPace pace) {

    /** What holds where nothing else is configured. */
    public static DecisionSettings usual() {
        return new DecisionSettings(
                40, 20, 0.3, 21, 35, 0.25, new DemandPrior(0.03, 2, 3, 90, 0.003, 730), new FundPace(0.4));
    }

    public PurchaseDecider decider() {
        return new PurchaseDecider(futures, most);
    }

    /** A title as it stands, with what its policy says of loans and orders. */
    public Situation situation(int waiting, int copies, int onTheirWay, Asks asks, PurchasePolicy policy) {
        return situation(waiting, copies, onTheirWay, asks.demand(prior), policy);
    }

    /** The same with a demand that is known. */
    public Situation situation(int waiting, int copies, int onTheirWay, FadingDemand demand, PurchasePolicy policy) {
        return new Situation(waiting, copies, onTheirWay, policy.leadDays(), policy.cycleDays(), variation, demand);
    }

    public Asks asks(double recent, double recentUnmet, double earlier, double earlierUnmet) {
        return new Asks(
                recent + unmetWeight * recentUnmet, recentDays, earlier + unmetWeight * earlierUnmet, earlierDays);
    }
}
