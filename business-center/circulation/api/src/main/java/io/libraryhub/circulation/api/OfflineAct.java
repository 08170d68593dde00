package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act of a desk that was cut off.
 *
 * @param requestId the desk's number and the act's place in its order, at most 56 characters
 * @param actor who worked at that desk
 * @param kind check-out or check-in
 * @param cardNo of the reader, for a check-out
 * @param at when it happened
 */
public record OfflineAct(
        String requestId, Actor actor, String kind, @Nullable String cardNo, String barcode, String branch, Instant at)
        implements Serializable {
    public static final String CHECK_OUT = "check-out";
    public static final String CHECK_IN = "check-in";
}
