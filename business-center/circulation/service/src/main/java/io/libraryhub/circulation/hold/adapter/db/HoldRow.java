package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.HoldState;
import io.libraryhub.circulation.hold.domain.Wish;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code hold}. */
public record HoldRow(
        long holdId,
        long titleId,
        long readerId,
        String pickupBranch,
        String channel,
        String readerCategory,
        long place,
        String state,
        Instant placedAt,
        @Nullable Long itemId,
        @Nullable Instant readyAt,
        @Nullable Instant pickupBy,
        @Nullable Instant endedAt,
        @Nullable Instant suspendedUntil,
        @Nullable Long wantedItem,
        String wantedVolume,
        @Nullable Instant neededUntil,
        String readerBranch,
        @Nullable Integer lot) {

    static HoldRow of(Hold hold) {
        return new HoldRow(
                hold.id().value(),
                hold.titleId().value(),
                hold.readerId().value(),
                hold.pickupBranch(),
                hold.channel(),
                hold.readerCategory(),
                hold.place(),
                hold.state().code(),
                hold.placedAt(),
                hold.itemId() == null ? null : hold.itemId().value(),
                hold.readyAt(),
                hold.pickupBy(),
                hold.endedAt(),
                hold.suspendedUntil(),
                hold.wish().item() == null ? null : hold.wish().item().value(),
                hold.wish().volume(),
                hold.wish().neededUntil(),
                hold.wish().readerBranch(),
                hold.lot());
    }

    public Hold hold() {
        return new Hold(
                new HoldId(holdId),
                new TitleId(titleId),
                new ReaderId(readerId),
                pickupBranch,
                channel,
                readerCategory,
                place,
                HoldState.of(state),
                placedAt,
                itemId == null ? null : new ItemId(itemId),
                readyAt,
                pickupBy,
                endedAt,
                suspendedUntil,
                new Wish(wantedItem == null ? null : new ItemId(wantedItem), wantedVolume, neededUntil, readerBranch),
                lot);
    }
}
