package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.policy.domain.LoanPolicy;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import java.util.List;

/** How many copies of one item type a reader may have. Counted only where the policy sets a limit. */
final class TypeLimit {
    private TypeLimit() {}

    /** Certain once the reader's tally is locked; before that it tells what is to be expected. */
    static List<Reason> refusals(Loans loans, ReaderId reader, Copy copy, LoanPolicy policy) {
        int limit = policy.limitOfType();
        return limit > 0 && loans.openOfType(reader, copy.itemType()) >= limit
                ? List.of(Reason.of(CirculationCodes.LOAN_LIMIT_OF_TYPE, "limit", limit))
                : List.of();
    }
}
