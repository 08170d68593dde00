package io.libraryhub.circulation.copy.domain;

import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;

/**
 * A copy as circulation sees it.
 *
 * @param itemType what kind of thing it is, for the rules: book, dvd, …
 * @param collection the part of the stock it belongs to, for the rules
 * @param volume which part of a set it is; empty: the copy is the whole title
 * @param atBranch where it is; in transit: where it goes; on loan: where it was lent
 * @param version grows with every change
 */
public record Copy(
        ItemId id,
        TitleId titleId,
        String barcode,
        String itemType,
        String collection,
        String volume,
        String homeBranch,
        String atBranch,
        CopyState state,
        int version) {

    /** A copy new to circulation, at its home branch: on the shelf, unless it is out of circulation for good. */
    public static Copy taken(
            ItemId id,
            TitleId titleId,
            String barcode,
            String itemType,
            String collection,
            String volume,
            String branch,
            boolean withdrawn) {
        CopyState state = withdrawn ? new CopyState.Withdrawn() : new CopyState.Available();
        return new Copy(id, titleId, barcode, itemType, collection, volume, branch, branch, state, 0);
    }

    public Copy lent(String branch) {
        return moved(branch, new CopyState.OnLoan());
    }

    public Copy claimed() {
        return moved(atBranch, new CopyState.Claimed());
    }

    public Copy lost() {
        return moved(atBranch, new CopyState.Lost());
    }

    /** As it was, but here; what it becomes now is a change of its own. */
    public Copy inHandAt(String branch) {
        return new Copy(id, titleId, barcode, itemType, collection, volume, homeBranch, branch, state, version);
    }

    /** @param reason missing or damaged */
    public Copy withheld(String reason) {
        return moved(atBranch, new CopyState.Withheld(reason));
    }

    public Copy shelved(String branch) {
        return moved(branch, new CopyState.Available());
    }

    public Copy keptFor(HoldId hold, String branch) {
        return moved(branch, new CopyState.OnHoldShelf(hold));
    }

    public Copy sentFor(HoldId hold, String branch) {
        return moved(branch, new CopyState.InTransit(hold));
    }

    public Copy sentTo(String branch) {
        return moved(branch, new CopyState.InTransit(null));
    }

    /** What the rules look at when this copy is in hand. */
    public Circumstance circumstance(String readerCategory, String deskBranch, String channel) {
        return new Circumstance(readerCategory, itemType, homeBranch, collection, deskBranch, channel);
    }

    public boolean is(String stateCode) {
        return state.code().equals(stateCode);
    }

    private Copy moved(String branch, CopyState to) {
        return new Copy(id, titleId, barcode, itemType, collection, volume, homeBranch, branch, to, version + 1);
    }
}
