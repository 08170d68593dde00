package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.copy.domain.Titles;
import io.libraryhub.circulation.ledger.domain.Transactions;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.LoanSweep;
import io.libraryhub.circulation.loan.domain.Loans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Changes loans that a sweep saw, each in a transaction of its own. A title that is busy is passed over until the next
 * run: no desk waits for a sweep. What fails is left for the next run and stops no other.
 */
@Service
public class LoanAtATime {
    private static final Logger LOG = LoggerFactory.getLogger(LoanAtATime.class);

    private final Titles titles;
    private final Loans loans;
    private final Transactions transactions;

    public LoanAtATime(Titles titles, Loans loans, Transactions transactions) {
        this.titles = titles;
        this.loans = loans;
        this.transactions = transactions;
    }

    /**
     * @param work done when the loan still is as the sweep saw it, while its title is locked
     * @return whether it was done
     */
    boolean change(LoanSweep.Line seen, Runnable work) {
        try {
            return transactions.together(() -> {
                if (!titles.lockUnlessBusy(seen.loan().titleId()) || !asSeen(seen)) {
                    return false;
                }
                work.run();
                return true;
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "loan {} could not be changed now, it is tried again",
                    seen.loan().id(),
                    e);
            return false;
        }
    }

    private boolean asSeen(LoanSweep.Line seen) {
        return loans.find(seen.loan().id()).filter(seen.loan()::equals).isPresent()
                && loans.marked(seen.loan().id(), LoanMark.CLAIMED).isPresent() == seen.claimed();
    }
}
