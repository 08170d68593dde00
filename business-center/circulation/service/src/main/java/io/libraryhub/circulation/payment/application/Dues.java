package io.libraryhub.circulation.payment.application;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.fee.application.FeeQueries;
import io.libraryhub.circulation.fee.domain.Allocation;
import io.libraryhub.circulation.fee.domain.Allocation.Share;
import io.libraryhub.circulation.fee.domain.Charge;
import io.libraryhub.circulation.fee.domain.Fees;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.List;

/** What a payment would settle: nobody can pay for nothing, or more than is owed. */
final class Dues {
    private Dues() {}

    /** The charges that the amount is for, none of them in vain. */
    static Reply<List<ChargeId>> of(Fees fees, ReaderId reader, Money amount, List<ChargeId> chosen) {
        List<Charge> open = fees.owed(reader, FeeQueries.MOST);
        long owed = Allocation.owed(open, chosen);
        if (owed == 0) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.NOTHING_OWED));
        }
        if (amount.fen() > owed) {
            return Reply.refused(Kinds.RULE, Reason.of(CirculationCodes.PAYMENT_TOO_MUCH, "owed", owed));
        }
        return Reply.done(Allocation.of(amount.fen(), open, chosen).stream()
                .map(Share::charge)
                .toList());
    }
}
