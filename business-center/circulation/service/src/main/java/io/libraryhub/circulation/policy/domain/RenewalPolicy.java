package io.libraryhub.circulation.policy.domain;

import java.util.List;

/**
 * When and for how long a loan may be renewed. Where a closed day or the card's expiry moves the due date, the loan policy
 * decides as for a loan.
 *
 * @param limit how often a loan may be renewed
 * @param term length of a renewal
 * @param fromDueDate it is counted from the due date, so that renewing early costs nothing; otherwise from now
 * @param refuseWhenOthersWait not when readers wait for whom no copy stands on a shelf
 * @param refuseWhenInDemand not when the loan policy says that the title is in demand
 * @param refuseWhenBlocked what stops loans on a reader's account, debts and suspension, stops renewals as well
 */
public record RenewalPolicy(
        int limit,
        Term term,
        boolean fromDueDate,
        boolean refuseWhenOthersWait,
        boolean refuseWhenInDemand,
        boolean refuseWhenBlocked)
        implements Checked {
    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(limit >= 0, "limit < 0")
                .check(term.length() >= 1, "term.length < 1")
                .list();
    }
}
