package io.libraryhub.circulation.shelf.adapter.db;

import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.api.WithheldView;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the lists of travelling and withheld copies. */
final class ShelfRows {
    private ShelfRows() {}

    record TransitLine(
            long itemId,
            long titleId,
            String barcode,
            String name,
            String fromBranch,
            String toBranch,
            @Nullable Long holdId,
            Instant sentAt,
            Instant expectedBy) {

        TransitView view(Instant now) {
            return new TransitView(
                    new ItemId(itemId),
                    new TitleId(titleId),
                    barcode,
                    name,
                    fromBranch,
                    toBranch,
                    holdId == null ? null : new HoldId(holdId),
                    sentAt,
                    expectedBy,
                    expectedBy.isBefore(now));
        }
    }

    record WithheldLine(
            long itemId, long titleId, String barcode, String name, String branch, String reason, Instant notedAt) {

        WithheldView view() {
            return new WithheldView(new ItemId(itemId), new TitleId(titleId), barcode, name, branch, reason, notedAt);
        }
    }
}
