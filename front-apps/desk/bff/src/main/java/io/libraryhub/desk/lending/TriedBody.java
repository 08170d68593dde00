package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.DecisionView;
import io.libraryhub.circulation.api.DryRunView;
import io.libraryhub.desk.Why;
import java.time.Instant;
import java.util.List;

/**
 * What would happen, and why; nothing was changed.
 *
 * @param allowed whether it would be lent
 * @param reasons every reason against it
 * @param dueAt when it would be due if nothing stood against it
 * @param countedDueAt the end of the term, before anything moved it
 * @param dueSteps what moved it, in order: fixed-due-date, card-expiry, closed
 * @param inDemand whether the title counts as in demand: then the short term holds
 * @param loans the reader's open loans
 * @param loanLimit how many the reader may have
 * @param decisions for every kind of policy, the rule that decided
 */
public record TriedBody(
        boolean allowed,
        List<Why> reasons,
        Instant dueAt,
        Instant countedDueAt,
        List<String> dueSteps,
        boolean inDemand,
        int loans,
        int loanLimit,
        List<DecidedBody> decisions) {
    /**
     * Which rule decided on a kind of policy.
     *
     * @param name of the policy
     * @param version of the rules
     * @param rule its six criteria in order, each a code or {@code *}
     * @param asked the names of the criteria it asks for; none: the fallback
     */
    public record DecidedBody(String kind, String name, long version, List<String> rule, List<String> asked) {
        static DecidedBody of(DecisionView decision) {
            return new DecidedBody(
                    decision.policy().kind(),
                    decision.policy().name(),
                    decision.version(),
                    List.of(decision.rule().split(" ")),
                    decision.asked());
        }
    }

    static TriedBody of(DryRunView view, List<Why> reasons) {
        return new TriedBody(
                view.allowed(),
                reasons,
                view.dueAt(),
                view.countedDueAt(),
                view.dueSteps(),
                view.inDemand(),
                view.loans(),
                view.loanLimit(),
                view.decisions().stream().map(DecidedBody::of).toList());
    }
}
