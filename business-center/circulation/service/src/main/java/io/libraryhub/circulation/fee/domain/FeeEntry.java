package io.libraryhub.circulation.fee.domain;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.PaymentId;
import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in a reader's account: written once, never changed.
 *
 * @param fen signed: charges and refunds raise what the reader owes, payments and waivers lower it
 * @param payment which brought the money; null for other kinds
 * @param reason in the words of staff, or a word of the rule that did it; kept here only, never told to others
 * @param by who did it
 */
public record FeeEntry(
        long id,
        ChargeId chargeId,
        ReaderId readerId,
        String kind,
        long fen,
        @Nullable PaymentId payment,
        String reason,
        Actor by,
        Instant at) {
    public static final String CHARGE = "charge";
    public static final String PAYMENT = "payment";
    public static final String WAIVER = "waiver";
    public static final String REFUND = "refund";

    /** Reason of a waiver that no member of staff decided: the rule says less than it did while the fee grew. */
    public static final String RECALCULATED = "rule:recalculated";

    public boolean is(String kindAsked) {
        return kind.equals(kindAsked);
    }
}
