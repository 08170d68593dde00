package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;

/**
 * A copy as circulation sees it.
 *
 * @param atBranch where it is; in transit: where it goes; on loan: where it was lent
 * @param version grows with every change
 */
public record Copy(
        ItemId id, TitleId titleId, String barcode, String homeBranch, String atBranch, CopyState state, int version) {

    /** A copy new to circulation, at its home branch: on the shelf, unless it is out of circulation for good. */
    public static Copy taken(ItemId id, TitleId titleId, String barcode, String branch, boolean withdrawn) {
        CopyState state = withdrawn ? new CopyState.Withdrawn() : new CopyState.Available();
        return new Copy(id, titleId, barcode, branch, branch, state, 0);
    }

    public Copy lent(String branch) {
        return moved(branch, new CopyState.OnLoan());
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

    public boolean is(String stateCode) {
        return state.code().equals(stateCode);
    }

    private Copy moved(String branch, CopyState to) {
        return new Copy(id, titleId, barcode, homeBranch, branch, to, version + 1);
    }
}
