package io.libraryhub.circulation.loan.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.fee.application.ChargeLateReturn;
import io.libraryhub.circulation.fee.application.ChargeLost;
import io.libraryhub.circulation.ledger.domain.Journal;
import io.libraryhub.circulation.loan.domain.ClosedLoan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.loan.domain.ReaderTally;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.Policies;
import io.libraryhub.kernel.Actor;
import io.libraryhub.messages.LoanLost;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Ends a loan whose copy nobody expects back, and charges for it. The title must be locked, a transaction must run. */
@Service
public class DeclareLost {
    private final Copies copies;
    private final Loans loans;
    private final ReaderTally tally;
    private final ChargeLateReturn chargeLateReturn;
    private final ChargeLost chargeLost;
    private final Policies policies;
    private final Journal journal;

    public DeclareLost(
            Copies copies,
            Loans loans,
            ReaderTally tally,
            ChargeLateReturn chargeLateReturn,
            ChargeLost chargeLost,
            Policies policies,
            Journal journal) {
        this.copies = copies;
        this.loans = loans;
        this.tally = tally;
        this.chargeLateReturn = chargeLateReturn;
        this.chargeLost = chargeLost;
        this.policies = policies;
        this.journal = journal;
    }

    /** @param note for staff */
    ClosedLoan declare(OpenLoan loan, Copy copy, String note, Actor by, Instant now) {
        ClosedLoan ended = loan.closed(loan.branch(), now);
        loans.close(ended);
        loans.mark(new LoanMark(loan.id(), loan.itemId(), LoanMark.LOST, note, by, now));
        tally.loanClosed(loan.readerId());
        copies.save(copy.lost());
        journal.tell(
                new LoanLost(
                        loan.id().toString(),
                        loan.itemId().toString(),
                        loan.titleId().toString(),
                        loan.readerId().toString()),
                now);
        FeePolicy policy = policies.fees(copy.circumstance(loan.readerCategory(), loan.branch(), loan.channel()));
        // The copy is paid for instead; found again, its lateness may be charged once more.
        chargeLateReturn.notLate(loan.id(), loan.itemId(), loan.titleId(), loan.readerId(), by, now);
        chargeLost.lost(loan.id(), loan.itemId(), loan.titleId(), loan.readerId(), policy, by, now);
        return ended;
    }
}
