package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import java.io.Serializable;

/**
 * Pays out what the library owes a reader on a charge: paid and waived, or paid too often.
 *
 * @param reason why, 1 to 200 characters
 */
public record RefundFee(String requestId, Actor actor, ChargeId chargeId, Money amount, String reason)
        implements Serializable {}
