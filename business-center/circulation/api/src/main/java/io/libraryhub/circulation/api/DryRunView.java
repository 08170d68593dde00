package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What would happen, and why.
 *
 * @param allowed whether the loan would be opened
 * @param reasons every reason against it
 * @param dueAt when it would be due if nothing stood against it
 * @param countedDueAt the end of the term, before anything moved it
 * @param dueSteps what moved it, in order: fixed-due-date, card-expiry, closed
 * @param inDemand whether the title counts as in demand: then the short term holds
 * @param loans the reader's open loans
 * @param loanLimit how many he may have
 * @param decisions for every kind of policy, the rule that decided
 */
public record DryRunView(
        boolean allowed,
        List<Reason> reasons,
        Instant dueAt,
        Instant countedDueAt,
        List<String> dueSteps,
        boolean inDemand,
        int loans,
        int loanLimit,
        List<DecisionView> decisions)
        implements Serializable {
    public DryRunView {
        reasons = List.copyOf(reasons);
        dueSteps = List.copyOf(dueSteps);
        decisions = List.copyOf(decisions);
    }
}
