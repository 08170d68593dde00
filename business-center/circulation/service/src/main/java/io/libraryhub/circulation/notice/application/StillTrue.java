package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.LoanMark;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.notice.domain.Notice;
import io.libraryhub.circulation.notice.domain.NoticeKind;
import io.libraryhub.circulation.notice.domain.Subject;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.LoanId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * Whether what a notice says still holds. Asked at the last moment: nobody is told to return what was returned, or to
 * collect what was collected.
 */
@Service
public class StillTrue {
    private final Loans loans;
    private final Holds holds;
    private final Fees fees;

    public StillTrue(Loans loans, Holds holds, Fees fees) {
        this.loans = loans;
        this.holds = holds;
        this.fees = fees;
    }

    boolean of(Notice notice, Instant now) {
        Subject about = notice.about();
        return switch (about.kind()) {
            case DUE_SOON, OVERDUE, RECALLED -> loan(about, now);
            case READY -> holds.find(new HoldId(about.id()))
                    .filter(hold -> waits(hold, about, now))
                    .isPresent();
            case HOLD_EXPIRED -> true;
            case FEE -> fees.find(new ChargeId(about.id()))
                    .filter(charge -> charge.open() > 0)
                    .isPresent();
        };
    }

    /** Still lent, due when the notice says, and not claimed to be back. */
    private boolean loan(Subject about, Instant now) {
        LoanId id = new LoanId(about.id());
        Loan loan = loans.find(id).orElse(null);
        return loan != null
                && loan.closedAt() == null
                && loan.terms().dueAt().equals(about.at())
                && (about.kind() == NoticeKind.RECALLED || loan.overdue(now) == (about.kind() == NoticeKind.OVERDUE))
                && loans.marked(id, LoanMark.CLAIMED).isEmpty();
    }

    private static boolean waits(Hold hold, Subject about, Instant now) {
        return hold.state() == HoldState.READY
                && !hold.overdueForPickup(now)
                && hold.pickupBy() != null
                && hold.pickupBy().equals(about.at());
    }
}
