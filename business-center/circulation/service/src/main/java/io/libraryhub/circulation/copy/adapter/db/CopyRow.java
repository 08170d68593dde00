package io.libraryhub.circulation.copy.adapter.db;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import org.jspecify.annotations.Nullable;

/** A row of {@code copy}. */
public record CopyRow(
        long itemId,
        long titleId,
        String barcode,
        String itemType,
        String collection,
        String volume,
        String homeBranch,
        String atBranch,
        String state,
        @Nullable Long holdId,
        int version) {

    static CopyRow of(Copy copy) {
        HoldId hold = copy.state().hold();
        return new CopyRow(
                copy.id().value(),
                copy.titleId().value(),
                copy.barcode(),
                copy.itemType(),
                copy.collection(),
                copy.volume(),
                copy.homeBranch(),
                copy.atBranch(),
                copy.state().code(),
                hold == null ? null : hold.value(),
                copy.version());
    }

    public Copy copy() {
        return new Copy(
                new ItemId(itemId),
                new TitleId(titleId),
                barcode,
                itemType,
                collection,
                volume,
                homeBranch,
                atBranch,
                CopyState.of(state, holdId == null ? null : new HoldId(holdId)),
                version);
    }
}
