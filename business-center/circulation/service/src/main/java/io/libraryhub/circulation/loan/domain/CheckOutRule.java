package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may borrow which copy.
 *
 * <p>A copy on a shelf is lent to whoever brings it to the desk as long as enough copies stand on shelves for those who
 * wait before him; otherwise staff are already asked to fetch it for them and it is refused (policy
 * {@code protectWaiting}). So nobody who waits is overtaken, and a copy that nobody needs is never refused.
 */
public final class CheckOutRule {
    private CheckOutRule() {}

    /** Every reason against the loan; none: it may be opened. */
    public static List<Reason> refusals(Borrower reader, CheckOutFacts facts, LoanPolicy policy) {
        List<Reason> reasons = new ArrayList<>(reader.refusals());
        copyRefusal(facts, policy).ifPresent(reasons::add);
        if (facts.openLoans() >= policy.limit()) {
            reasons.add(Reason.of(CirculationCodes.LOAN_LIMIT, "limit", policy.limit()));
        }
        reasons.addAll(overdue(facts.badlyOverdue(), policy));
        return reasons;
    }

    static List<Reason> overdue(int badlyOverdue, LoanPolicy policy) {
        return policy.overdueLimit() > 0 && badlyOverdue >= policy.overdueLimit()
                ? List.of(Reason.of(CirculationCodes.OVERDUE_LOANS, "count", badlyOverdue))
                : List.of();
    }

    private static Optional<Reason> copyRefusal(CheckOutFacts facts, LoanPolicy policy) {
        if (!policy.loanable()) {
            return Optional.of(Reason.of(CirculationCodes.ITEM_NOT_LOANABLE));
        }
        return switch (facts.copy().state().code()) {
            case CopyState.LOST -> Optional.of(Reason.of(CirculationCodes.ITEM_LOST));
            case CopyState.ON_LOAN, CopyState.CLAIMED -> Optional.of(Reason.of(CirculationCodes.ITEM_ON_LOAN));
            case CopyState.IN_TRANSIT -> Optional.of(Reason.of(CirculationCodes.ITEM_IN_TRANSIT));
            case CopyState.MISSING -> Optional.of(Reason.of(CirculationCodes.ITEM_MISSING));
            case CopyState.DAMAGED -> Optional.of(Reason.of(CirculationCodes.ITEM_DAMAGED));
            case CopyState.WITHDRAWN -> Optional.of(Reason.of(CirculationCodes.ITEM_NOT_LOANABLE));
            case CopyState.ON_HOLD_SHELF -> keptForReader(facts)
                    ? Optional.empty()
                    : Optional.of(Reason.of(CirculationCodes.ITEM_ON_HOLD_SHELF));
            default -> overtakes(facts, policy)
                    ? Optional.of(Reason.of(
                            CirculationCodes.OTHERS_WAIT,
                            "waiting",
                            facts.queue().ahead()))
                    : Optional.empty();
        };
    }

    private static boolean keptForReader(CheckOutFacts facts) {
        Hold own = facts.queue().ownHold();
        return own != null && own.id().equals(facts.copy().state().hold());
    }

    private static boolean overtakes(CheckOutFacts facts, LoanPolicy policy) {
        Hold own = facts.queue().ownHold();
        // Whoever has a copy kept leaves that one to the queue when he takes another.
        boolean leavesAnother = own != null && own.hasCopy();
        return policy.protectWaiting()
                && !leavesAnother
                && facts.queue().ahead() > 0
                && facts.queue().free() <= facts.queue().ahead();
    }
}
