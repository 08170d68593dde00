package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param cardNo or {@code readerId}: exactly one is given
 * @param branch where it happens
 * @param channel desk, kiosk, online or locker
 */
public record CheckOut(
        String requestId,
        Actor actor,
        @Nullable String cardNo,
        @Nullable ReaderId readerId,
        String barcode,
        String branch,
        String channel)
        implements Serializable {}
