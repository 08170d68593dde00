package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money is handed over at a desk.
 *
 * @param cardNo or {@code readerId}: exactly one is given
 * @param charges what is paid for, in this order; empty: everything owed, oldest first
 * @param amount may be less than what is owed, never more
 * @param method cash or card
 * @param payer self or proxy: the reader, or somebody else for him
 */
public record PayFees(
        String requestId,
        Actor actor,
        @Nullable String cardNo,
        @Nullable ReaderId readerId,
        List<ChargeId> charges,
        Money amount,
        String method,
        String payer)
        implements Serializable {
    public PayFees {
        charges = charges == null ? List.of() : List.copyOf(charges);
    }
}
