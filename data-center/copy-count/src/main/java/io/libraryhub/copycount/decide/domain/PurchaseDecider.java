package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.CopyCount;
import io.libraryhub.copycount.whatif.domain.Forecast;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.copycount.whatif.domain.WhatIf;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides about one title, copy by copy, on its simulated futures: the next copy is advised while it is worth its price
 * (F6) or the promise asks for it at delivery (F1 on F7), as long as all copies together are used enough (F11).
 *
 * @param futures simulated for each number of copies
 * @param most copies advised at once
 */
public record PurchaseDecider(int futures, int most) {
    /**
     * @param seed the same seed, the same answer: a title's own number
     * @param now the title as it stands; its lead time and cycle are those of the policy
     */
    public Decision decide(long seed, Situation now, PurchasePolicy policy) {
        return decide(seed, now, policy, 0);
    }

    /**
     * The same, where branches were promised more than the library as a whole.
     *
     * @param atBranches copies that those branches miss (F1) and that are not on their way
     */
    public Decision decide(long seed, Situation now, PurchasePolicy policy, int atBranches) {
        WhatIf future = new WhatIf(futures, policy.horizonDays(), seed);
        Forecast asItIs = future.with(now, 0);
        double waitingThen = waitingAtDelivery(now);
        int promised = Math.max(
                atBranches,
                CopyCount.shortage((int) Math.ceil(waitingThen), policy.ratio(), now.copies(), now.onTheirWay()));
        if (waitingThen == 0 && now.copies() + now.onTheirWay() > 0) {
            return new Decision(now, Verdict.CLEARS_BEFORE_DELIVERY, 0, 0, List.of(), asItIs, asItIs);
        }
        if (promised == 0
                && policy.costs().worth(asItIs.waitingDays(), loansOfACopy(policy))
                        < policy.costs().hurdle()) {
            return new Decision(now, Verdict.NOT_WORTH_IT, 0, waitingThen, List.of(), asItIs, asItIs);
        }
        List<MarginalCopy> advised = new ArrayList<>();
        Forecast before = asItIs;
        Verdict end = Verdict.BUY;
        double saved = Double.POSITIVE_INFINITY;
        while (advised.size() < most) {
            Forecast after = future.with(now, advised.size() + 1);
            // Each copy helps less than the one before; where chance says otherwise it is chance.
            saved = Math.min(saved, Math.max(0, before.waitingDays() - after.waitingDays()));
            MarginalCopy copy = copy(advised.size() + 1, saved, Math.max(0, after.loans() - before.loans()), policy);
            if (!copy.worthIt() && copy.number() > promised) {
                end = Verdict.NOT_WORTH_IT;
                break;
            }
            if (!isUsed(now, after, policy)) {
                end = Verdict.TOO_LITTLE_USE;
                break;
            }
            advised.add(copy);
            before = after;
        }
        return new Decision(now, advised.isEmpty() ? end : Verdict.BUY, promised, waitingThen, advised, asItIs, before);
    }

    /** More than these no copy can be lent from its delivery on; and it saves no more days than are waited. */
    private static double loansOfACopy(PurchasePolicy policy) {
        return (policy.horizonDays() - policy.leadDays()) / policy.cycleDays() + 1;
    }

    /** F7: those who wait now and will come till then, less those whom the copies there are serve in the meantime. */
    static double waitingAtDelivery(Situation now) {
        return now.demand().waitingAfter(now.leadDays(), now.waiting(), now.copies(), now.cycleDays());
    }

    private static MarginalCopy copy(int number, double saved, double loans, PurchasePolicy policy) {
        Costs costs = policy.costs();
        return new MarginalCopy(number, saved, loans, costs.spend(), costs.worth(saved, loans) >= costs.hurdle());
    }

    /** F11: loans of the horizon for each copy there will be. */
    private static boolean isUsed(Situation now, Forecast forecast, PurchasePolicy policy) {
        return forecast.loans() / (now.copies() + now.onTheirWay() + forecast.added()) >= policy.turnoverFloor();
    }
}
