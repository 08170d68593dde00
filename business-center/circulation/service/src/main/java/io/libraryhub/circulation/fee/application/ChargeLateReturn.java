package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.Charge;
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
 * What a late return costs, charged in the transaction of the return. A loan back in time costs nothing, and not even a
 * look at the account.
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
        OverdueRule rule = new OverdueRule(policy, openDays);
        Money fee = rule.fee(loan.lateness(), LostRule.price(policy));
        Cause cause = Cause.ofLoan(FeeTypes.OVERDUE, loan.id(), loan.item(), loan.title());
        Money charged = book.charge(loan.reader(), FeeTypes.OVERDUE, cause, fee, "", by, now)
                .map(Charge::amount)
                .orElse(Money.ZERO);
        int days = rule.suspensionDays(loan.lateness());
        return new Cost(charged, days == 0 ? null : suspend(loan.reader(), cause, days, policy, now));
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
