package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Gives up all that a loan cost, and pays out what was paid for it. A transaction must run. */
@Service
public class GiveUpFees {
    private final Fees fees;
    private final FeeBook book;

    public GiveUpFees(Fees fees, FeeBook book) {
        this.fees = fees;
        this.book = book;
    }

    /** A loan that cost nothing costs not even a look at the account. */
    public void ofLoan(LoanId loan, ReaderId reader, String reason, Actor by, Instant now) {
        if (fees.ofLoan(loan).isEmpty()) {
            return;
        }
        fees.lock(reader);
        for (Charge charge : fees.ofLoan(loan)) {
            Charge given = charge.claimed() > 0 ? book.waive(charge, charge.claimed(), reason, by, now) : charge;
            if (given.open() < 0) {
                book.refund(given, -given.open(), reason, by, now);
            }
        }
    }
}
