package io.libraryhub.circulation.api;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A hold, as a copy in hand finds it.
 *
 * @param rank 1 gets the copy; 0 cannot be served by it
 * @param reason why it stands there: {@code local} (readers of the copy's branch come first), {@code waited-long} (it need
 *     not let them pass any more), {@code in-order} (the order of the queue); or why it cannot be served: {@code
 *     other-copy} (only another copy will do), {@code not-needed} (the reader has no use for it any more)
 */
public record TurnView(HoldId id, ReaderId readerId, String pickupBranch, Instant placedAt, int rank, String reason)
        implements Serializable {}
