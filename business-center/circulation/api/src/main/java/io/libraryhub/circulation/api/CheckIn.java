package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy comes back, or is scanned by staff to see where it belongs.
 *
 * @param returnedAt when it really came back, when that was before: from a book drop. Null: now
 * @param damaged it must be mended before anybody gets it
 */
public record CheckIn(
        String requestId,
        Actor actor,
        String barcode,
        String branch,
        String channel,
        @Nullable Instant returnedAt,
        boolean damaged)
        implements Serializable {
    /** It is as it was. */
    public CheckIn(
            String requestId,
            Actor actor,
            String barcode,
            String branch,
            String channel,
            @Nullable Instant returnedAt) {
        this(requestId, actor, barcode, branch, channel, returnedAt, false);
    }

    /** It comes back now. */
    public CheckIn(String requestId, Actor actor, String barcode, String branch, String channel) {
        this(requestId, actor, barcode, branch, channel, null);
    }
}
