package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.kernel.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader waits for.
 *
 * @param item the one copy that will do; null: any copy of the volume
 * @param volume which part of a set will do, with a copy that of the copy; empty: any copy of the title
 * @param neededUntil of no use after that; null: whenever it comes
 * @param readerBranch where the reader is at home, for the order of the queue; empty when not known
 */
public record Wish(@Nullable ItemId item, String volume, @Nullable Instant neededUntil, String readerBranch) {
    public boolean isServedBy(Copy copy) {
        return item == null ? volume.isEmpty() || volume.equals(copy.volume()) : item.equals(copy.id());
    }

    /** Whether any copy of the title will do. */
    public boolean any() {
        return item == null && volume.isEmpty();
    }

    public boolean over(Instant now) {
        return neededUntil != null && neededUntil.isBefore(now);
    }
}
