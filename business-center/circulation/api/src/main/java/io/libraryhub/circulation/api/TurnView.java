package io.libraryhub.circulation.api;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hold, as a copy in hand finds it.
 *
 * @param rank 1 gets the copy; 0 cannot be served by it
 * @param reason why it stands there: {@code local} (readers of the copy's branch come first), {@code waited-long} (it need
 *     not let them pass any more), {@code in-order} (the order of the queue),
 *     {@code drawn} (the lowest lot among those who came at about the same time); or why it cannot be served: {@code
 *     other-copy} (only another copy will do), {@code other-volume} (only another volume of the set will do), {@code not-needed} (the reader has no use for it any more)
 * @param lot of the hold: whoever drew it again for this reader and title would draw the same; null when staff gave the
 *     hold its place
 */
public record TurnView(
        HoldId id,
        ReaderId readerId,
        String pickupBranch,
        Instant placedAt,
        int rank,
        String reason,
        @Nullable Integer lot)
        implements Serializable {}
