package io.libraryhub.circulation.hold.domain;

import io.libraryhub.kernel.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader waits for.
 *
 * @param item the one copy that will do; null: any copy of the title
 * @param neededUntil of no use after that; null: whenever it comes
 * @param readerBranch where the reader is at home, for the order of the queue; empty when not known
 */
public record Wish(@Nullable ItemId item, @Nullable Instant neededUntil, String readerBranch) {
    public boolean isServedBy(ItemId copy) {
        return item == null || item.equals(copy);
    }

    public boolean over(Instant now) {
        return neededUntil != null && neededUntil.isBefore(now);
    }
}
