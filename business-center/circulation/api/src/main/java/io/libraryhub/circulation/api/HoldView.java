package io.libraryhub.circulation.api;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param state waiting, suspended, in-transit, ready, filled, cancelled or expired
 * @param position 1 is next; 0 when not waiting
 * @param expectedWait expected wait, null when not waiting
 * @param suspendedUntil when a suspended hold waits again
 * @param wantedItem the one copy that will do; null: any
 * @param volume which part of a set is wanted, with a wanted copy that of the copy; empty: any
 * @param neededUntil of no use to the reader after that; null: whenever it comes
 */
public record HoldView(
        HoldId id,
        TitleId titleId,
        String title,
        String author,
        ReaderId readerId,
        String pickupBranch,
        String state,
        int position,
        @Nullable WaitView expectedWait,
        @Nullable ItemId itemId,
        Instant placedAt,
        @Nullable Instant pickupBy,
        @Nullable Instant suspendedUntil,
        @Nullable ItemId wantedItem,
        @Nullable Instant neededUntil,
        String volume)
        implements Serializable {
    public HoldView {
        volume = volume == null ? "" : volume;
    }
}
