package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.api.PullLine;
import io.libraryhub.circulation.api.VolumeView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.hold.application.HoldQueries.HoldLine;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the lists of holds. */
final class HoldListRows {
    private HoldListRows() {}

    public record LineRow(
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
            @Nullable Integer lot,
            String name,
            String author,
            String classCode,
            int position,
            int supply) {

        HoldLine line(@Nullable MeasuredCycle cycle) {
            Hold hold = new HoldRow(
                            holdId,
                            titleId,
                            readerId,
                            pickupBranch,
                            channel,
                            readerCategory,
                            place,
                            state,
                            placedAt,
                            itemId,
                            readyAt,
                            pickupBy,
                            endedAt,
                            suspendedUntil,
                            wantedItem,
                            wantedVolume,
                            neededUntil,
                            readerBranch,
                            lot)
                    .hold();
            return new HoldLine(
                    hold, new Title(new TitleId(titleId), name, author, classCode), position, supply, cycle);
        }
    }

    public record PullRow(
            long titleId, String name, String barcode, String atBranch, String pickupBranch, Instant placedAt) {
        PullLine line() {
            return new PullLine(new TitleId(titleId), name, barcode, atBranch, pickupBranch, placedAt);
        }
    }

    public record QueueRow(int waiting, int ready) {}

    public record VolumeRow(String volume, int copies, int onShelf, int waiting) {
        VolumeView view() {
            return new VolumeView(volume, copies, onShelf, waiting);
        }
    }
}
