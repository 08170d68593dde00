package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader wants a title, to collect at a branch.
 *
 * @param barcode the one copy of the title that will do; null: any copy
 * @param neededUntil of no use after that; null: whenever it comes
 * @param override reasons against the hold that staff set aside
 * @param volume which part of a set will do, whichever copy of it; null: any, or that of the copy
 */
public record PlaceHold(
        String requestId,
        Actor actor,
        ReaderId readerId,
        TitleId titleId,
        String pickupBranch,
        String channel,
        @Nullable String barcode,
        @Nullable Instant neededUntil,
        @Nullable SetAside override,
        @Nullable String volume)
        implements Serializable {
    /** Any copy, whenever it comes, by the rules. */
    public PlaceHold(
            String requestId, Actor actor, ReaderId readerId, TitleId titleId, String pickupBranch, String channel) {
        this(requestId, actor, readerId, titleId, pickupBranch, channel, null, null, null, null);
    }
}
