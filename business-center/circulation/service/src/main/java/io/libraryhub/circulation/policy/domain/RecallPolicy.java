package io.libraryhub.circulation.policy.domain;

import java.util.List;

/**
 * What it means to call a lent copy back for somebody who needs it.
 *
 * @param allowed whether such loans may be recalled at all
 * @param minimumLoan what every borrower is left, counted from the loan; length 0: nothing is guaranteed
 * @param returnInterval how long he has from the recall on; length 0: he must bring it at once
 * @param mayExtendOverdue a loan that is overdue already gets a later due date by a recall
 * @param onHold a hold calls a lent copy back by itself, when fewer copies are free or called back than readers wait
 */
public record RecallPolicy(
        boolean allowed, Term minimumLoan, Term returnInterval, boolean mayExtendOverdue, boolean onHold)
        implements Checked {
    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(minimumLoan.length() >= 0, "minimumLoan.length < 0")
                .check(returnInterval.length() >= 0, "returnInterval.length < 0")
                .list();
    }
}
