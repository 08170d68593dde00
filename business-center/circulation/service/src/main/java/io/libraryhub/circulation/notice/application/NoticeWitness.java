package io.libraryhub.circulation.notice.application;

import io.libraryhub.circulation.copy.domain.Copies;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.Holds;
import io.libraryhub.circulation.ledger.domain.Witness;
import io.libraryhub.circulation.loan.domain.Loan;
import io.libraryhub.circulation.loan.domain.Loans;
import io.libraryhub.circulation.loan.domain.OpenLoan;
import io.libraryhub.circulation.notice.domain.NoticeKind;
import io.libraryhub.circulation.notice.domain.Subject;
import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.FeeCharged;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.LoanRecalled;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes the notices that have a cause other than time, together with the cause. */
@Component
class NoticeWitness implements Witness {
    private final NoticeBook book;
    private final Holds holds;
    private final Loans loans;
    private final Copies copies;
    private final Fees fees;

    NoticeWitness(NoticeBook book, Holds holds, Loans loans, Copies copies, Fees fees) {
        this.book = book;
        this.holds = holds;
        this.loans = loans;
        this.copies = copies;
        this.fees = fees;
    }

    @Override
    public void told(DomainEvent event, Instant happenedAt) {
        if (event instanceof HoldReady ready) {
            hold(NoticeKind.READY, ready.holdId(), ready.itemId(), happenedAt);
        } else if (event instanceof HoldExpired expired) {
            hold(NoticeKind.HOLD_EXPIRED, expired.holdId(), "", happenedAt);
        } else if (event instanceof LoanRecalled recalled) {
            recalled(recalled, happenedAt);
        } else if (event instanceof FeeCharged charged) {
            charged(charged, happenedAt);
        }
    }

    private void hold(NoticeKind kind, String id, String copy, Instant now) {
        Hold hold = holds.find(HoldId.of(id)).orElseThrow();
        ItemId item = hold.itemId();
        Circumstance circumstance = item == null
                ? Circumstance.ofWish(hold.readerCategory(), hold.pickupBranch(), hold.channel())
                : copies.find(item)
                        .orElseThrow()
                        .circumstance(hold.readerCategory(), hold.pickupBranch(), hold.channel());
        book.write(
                Subject.ofHold(
                        kind, hold.id(), copy, hold.readerId(), hold.titleId(), hold.pickupBranch(), hold.pickupBy()),
                circumstance,
                now);
    }

    private void recalled(LoanRecalled event, Instant now) {
        OpenLoan loan = loans.find(LoanId.of(event.loanId())).map(Loan::terms).orElseThrow();
        book.write(
                Subject.ofLoan(
                        NoticeKind.RECALLED,
                        loan.id(),
                        loan.readerId(),
                        loan.titleId(),
                        loan.branch(),
                        loan.dueAt(),
                        1),
                circumstance(loan),
                now);
    }

    private void charged(FeeCharged event, Instant now) {
        Charge charge = fees.find(ChargeId.of(event.chargeId())).orElseThrow();
        LoanId cause = charge.cause().loan();
        Loan found = cause == null ? null : loans.find(cause).orElse(null);
        OpenLoan loan = found == null ? null : found.terms();
        book.write(
                Subject.ofFee(
                        charge.id(),
                        charge.readerId(),
                        charge.cause().title(),
                        loan == null ? "" : loan.branch(),
                        charge.amount(),
                        charge.type(),
                        found != null && found.closedAt() == null),
                loan == null ? Circumstance.ANY : circumstance(loan),
                now);
    }

    private Circumstance circumstance(OpenLoan loan) {
        return copies.find(loan.itemId())
                .orElseThrow()
                .circumstance(loan.readerCategory(), loan.branch(), loan.channel());
    }
}
