package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Money;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;

/**
 * Staff charge a fee by hand.
 *
 * @param type damage, lost, processing, reminder or other
 * @param note for the reader, at most 200 characters; may be empty
 */
public record ChargeFee(String requestId, Actor actor, ReaderId readerId, String type, Money amount, String note)
        implements Serializable {}
