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

    /** Whether a loan due then is overdue for so long that nobody expects the copy back. */
    public static boolean aged(FeePolicy policy, Instant dueAt, Instant now) {
        int aging = policy.lost().agingDays();
        return aging > 0 && days(policy, dueAt, now) >= aging;
    }

    /** Whether a charge of this type is taken back for a copy lost then and found now. */
    public static boolean takenBack(FeePolicy policy, String type, Instant lostAt, Instant foundAt) {
        Lost lost = policy.lost();
        if (!lost.refund() || (FeeTypes.PROCESSING.equals(type) && !lost.refundProcessing())) {
            return false;
        }
        return lost.refundDays() == 0 || days(policy, lostAt, foundAt) <= lost.refundDays();
    }

    /** Local days from one day to the other. */
    private static long days(FeePolicy policy, Instant from, Instant to) {
        return to.atZone(policy.zone()).toLocalDate().toEpochDay()
                - from.atZone(policy.zone()).toLocalDate().toEpochDay();
    }
}
