package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ChargeId;
import io.libraryhub.kernel.Money;
import java.io.Serializable;

/**
 * The library claims a charge, or a part of it, no longer. What was paid of it already is owed to the reader then.
 *
 * @param reason why, 1 to 200 characters
 */
public record WaiveFee(String requestId, Actor actor, ChargeId chargeId, Money amount, String reason)
        implements Serializable {}
