package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.circulation.policy.domain.RenewalPolicy;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.List;

/** Which loans may be renewed. Readers who wait come first, unless free copies stand on shelves for all of them. */
public final class RenewalRule {
    private RenewalRule() {}

    /** Every reason against the renewal; none: it may be renewed. */
    public static List<Reason> refusals(Borrower reader, RenewalFacts facts, LoanPolicy policy, RenewalPolicy renewal) {
        if (facts.loan() instanceof ClosedLoan) {
            return List.of(Reason.of(CirculationCodes.LOAN_CLOSED));
        }
        List<Reason> reasons = new ArrayList<>(reader.refusals());
        if (facts.loan().terms().renewals() >= renewal.limit()) {
            reasons.add(Reason.of(CirculationCodes.RENEWAL_LIMIT, "limit", renewal.limit()));
        }
        if (facts.recalled()) {
            reasons.add(Reason.of(CirculationCodes.LOAN_RECALLED));
        }
        if (renewal.refuseWhenOthersWait() && facts.waiting() > facts.free()) {
            reasons.add(Reason.of(CirculationCodes.OTHERS_WAIT, "waiting", facts.waiting()));
        }
        if (renewal.refuseWhenInDemand() && policy.inDemand(facts.inShortSupply(), facts.waiting(), facts.copies())) {
            reasons.add(Reason.of(CirculationCodes.TITLE_IN_DEMAND));
        }
        reasons.addAll(CheckOutRule.overdue(facts.badlyOverdue(), policy));
        return reasons;
    }
}
