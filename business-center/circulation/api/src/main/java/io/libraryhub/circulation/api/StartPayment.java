package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader pays online, for himself or for another reader's card.
 *
 * @param cardNo or {@code readerId}: exactly one is given
 * @param charges what is paid for, in this order; empty: everything owed, oldest first
 * @param amount may be less than what is owed, never more
 */
public record StartPayment(
        String requestId,
        Actor actor,
        @Nullable String cardNo,
        @Nullable ReaderId readerId,
        List<ChargeId> charges,
        Money amount)
        implements Serializable {
    public StartPayment {
        charges = charges == null ? List.of() : List.copyOf(charges);
    }
}
