package io.libraryhub.circulation.fee.application;

import io.libraryhub.circulation.fee.domain.Cause;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.FeeTypes;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.circulation.fee.domain.LostRule;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Charges a lost copy, and takes the charges back when it turns up. */
@Service
public class ChargeLost {
    private static final Set<String> FOR_LOSS = Set.of(FeeTypes.LOST, FeeTypes.PROCESSING);

    private final Fees fees;
    private final FeeBook book;

    public ChargeLost(Fees fees, FeeBook book) {
        this.fees = fees;
        this.book = book;
    }

    public void lost(
            LoanId loan, ItemId item, TitleId title, ReaderId reader, FeePolicy policy, Actor by, Instant now) {
        Money copy = LostRule.fee(policy, LostRule.price(policy));
        book.charge(reader, FeeTypes.LOST, Cause.ofLoan(FeeTypes.LOST, loan, item, title), copy, "", by, now);
        book.charge(
                reader,
                FeeTypes.PROCESSING,
                Cause.ofLoan(FeeTypes.PROCESSING, loan, item, title),
                policy.lost().processing(),
                "",
                by,
                now);
    }

    /** What was paid of the charges taken back is owed to the reader from now on. */
    public void found(LoanId loan, ReaderId reader, Instant lostAt, FeePolicy policy, Actor by, Instant now) {
        fees.lock(reader);
        for (Charge each : fees.ofLoan(loan)) {
            if (FOR_LOSS.contains(each.type())
                    && each.claimed() > 0
                    && LostRule.takenBack(policy, each.type(), lostAt, now)) {
                book.waive(each, each.claimed(), "found", by, now);
            }
        }
    }
}
