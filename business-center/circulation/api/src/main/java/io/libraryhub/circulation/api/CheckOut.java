package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * @param cardNo or {@code readerId}: exactly one is given
 * @param branch where it happens
 * @param channel desk, kiosk, online or locker
 * @param override reasons that staff set aside; null for none
 */
public record CheckOut(
        String requestId,
        Actor actor,
        @Nullable String cardNo,
        @Nullable ReaderId readerId,
        String barcode,
        String branch,
        String channel,
        @Nullable SetAside override)
        implements Serializable {
    /** By the rules. */
    public CheckOut(
            String requestId,
            Actor actor,
            @Nullable String cardNo,
            @Nullable ReaderId readerId,
            String barcode,
            String branch,
            String channel) {
        this(requestId, actor, cardNo, readerId, barcode, branch, channel, null);
    }
}
