package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.FeeTypes;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.fee.domain.Lateness;
import io.libraryhub.circulation.fee.domain.LostRule;
import io.libraryhub.circulation.fee.domain.OpenDays;
import io.libraryhub.circulation.fee.domain.OverdueRule;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.Term;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What lateness costs. It grows while the loan is out, so that blocks and the reader see it, and the return settles it: one
 * charge for a loan, that comes to what the rule says when the copy is back. A loan back in time costs nothing, and not
 * even a look at the account.
 */
@Service
public class ChargeLateReturn {
    private final Fees fees;
    private final FeeBook book;
    private final OpenDays openDays;

    public ChargeLateReturn(Fees fees, FeeBook book, OpenDays openDays) {
        this.fees = fees;
        this.book = book;
        this.openDays = openDays;
    }

    /** @param policy as for this loan, when it came back */
    public Cost charge(Late loan, FeePolicy policy, Actor by, Instant now) {
        Money fee = feeOf(loan, policy);
        book.bringTo(loan.reader(), FeeTypes.OVERDUE, causeOf(loan), fee, by, now);
        int days = new OverdueRule(policy, openDays).suspensionDays(loan.lateness());
        return new Cost(fee, days == 0 ? null : suspend(loan.reader(), causeOf(loan), days, policy, now));
    }

    /** Whether the lateness of a loan that is still out costs more by now than was charged. Asks without a lock. */
    public boolean behind(Late loan, FeePolicy policy) {
        Money fee = feeOf(loan, policy);
        return fee.fen() > 0
                && fees.ofCause(causeOf(loan).key())
                        .filter(charge -> charge.amount().fen() - fees.recalculated(charge.id()) >= fee.fen())
                        .isEmpty();
    }

    /** Charges what the lateness of a loan that is still out costs so far. */
    public void soFar(Late loan, FeePolicy policy, Actor by, Instant now) {
        book.bringTo(loan.reader(), FeeTypes.OVERDUE, causeOf(loan), feeOf(loan, policy), by, now);
    }

    private Money feeOf(Late loan, FeePolicy policy) {
        return new OverdueRule(policy, openDays).fee(loan.lateness(), LostRule.price(policy));
    }

    /** A loan was charged for lateness while it was out, and is not late after all. */
    public void notLate(LoanId loan, ItemId item, TitleId title, ReaderId reader, Actor by, Instant now) {
        book.bringTo(reader, FeeTypes.OVERDUE, Cause.ofLoan(FeeTypes.OVERDUE, loan, item, title), Money.ZERO, by, now);
    }

    private static Cause causeOf(Late loan) {
        return Cause.ofLoan(FeeTypes.OVERDUE, loan.id(), loan.item(), loan.title());
    }

    private @Nullable Instant suspend(ReaderId reader, Cause cause, int days, FeePolicy policy, Instant now) {
        Instant until = Term.days(days).endAfter(fees.lock(reader).free(now), policy.zone());
        return fees.suspend(new Fees.Suspension(cause, reader, days, until, now)) ? until : null;
    }

    /** A loan, and how late it was. */
    public record Late(LoanId id, ItemId item, TitleId title, ReaderId reader, Lateness lateness) {}

    /**
     * @param fee charged; zero for nothing
     * @param suspendedUntil the reader borrows nothing until then; null when he is not suspended for this
     */
    public record Cost(Money fee, @Nullable Instant suspendedUntil) {}
}
