package io.libraryhub.circulation.fee.domain;

import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.circulation.policy.domain.FeePolicy.Lost;
import io.libraryhub.kernel.Money;
import java.time.Instant;

/** What a lost copy costs, and what of it is given back when it turns up. */
public final class LostRule {
    private LostRule() {}

    /** For the copy itself. @param price of another copy; zero when unknown */
    public static Money fee(FeePolicy policy, Money price) {
        Lost lost = policy.lost();
        return lost.atPrice() && price.fen() > 0 ? price : lost.fee();
    }

    /** What another copy costs, as far as the policy knows. */
    public static Money price(FeePolicy policy) {
        return policy.lost().price();
    }

    /** Whether a charge of this type is taken back for a copy lost then and found now. */
    public static boolean takenBack(FeePolicy policy, String type, Instant lostAt, Instant foundAt) {
        Lost lost = policy.lost();
        if (!lost.refund() || (FeeTypes.PROCESSING.equals(type) && !lost.refundProcessing())) {
            return false;
        }
        long days = foundAt.atZone(policy.zone()).toLocalDate().toEpochDay()
                - lostAt.atZone(policy.zone()).toLocalDate().toEpochDay();
        return lost.refundDays() == 0 || days <= lost.refundDays();
    }
}
