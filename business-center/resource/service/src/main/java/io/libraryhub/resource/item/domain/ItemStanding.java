package io.libraryhub.resource.item.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a copy is and what that rests on. Messages of one title arrive in order and once; still, a message about a loan
 * older than the newest known changes nothing, so that a replay from some date on cannot bring back an old state. Loan
 * ids grow with time.
 *
 * @param loanId the newest loan heard of, 0 when none
 * @param loanClosed that loan has ended
 * @param holdId the hold for which the copy lies on the shelf, or will when its loan is closed
 * @param branch where it stands; on loan or in transit: where it stood last
 */
public record ItemStanding(ItemState state, long loanId, boolean loanClosed, @Nullable Long holdId, String branch) {
    /** A copy new to the library, on the shelf of its branch. */
    public static ItemStanding shelvedNew(String branch) {
        return new ItemStanding(ItemState.AVAILABLE, 0, true, null, branch);
    }

    public ItemStanding loanOpened(long loan) {
        if (loan < loanId || loan == loanId && loanClosed) {
            return this;
        }
        return new ItemStanding(ItemState.ON_LOAN, loan, false, null, branch);
    }

    /** The copy goes to the shelf, or to the hold shelf when its next reader was named before. */
    public ItemStanding loanClosed(long loan, String at) {
        if (loan < loanId || loan == loanId && loanClosed) {
            return this;
        }
        return new ItemStanding(onTheShelf(holdId), loan, true, holdId, at);
    }

    /** Lost while it was lent; that loan has ended. */
    public ItemStanding loanLost(long loan) {
        if (loan < loanId || loan == loanId && loanClosed) {
            return this;
        }
        return new ItemStanding(ItemState.LOST, loan, true, null, branch);
    }

    /** Missing or damaged: it serves nobody until another message says where it went. */
    public ItemStanding withheld(ItemState missingOrDamaged, String at) {
        return loanClosed ? new ItemStanding(whileThere(missingOrDamaged), loanId, true, null, at) : this;
    }

    public ItemStanding holdReady(long hold, String at) {
        return new ItemStanding(loanClosed ? onTheShelf(hold) : state, loanId, loanClosed, hold, at);
    }

    /** It travels to another branch, for a reader or for a shelf: nobody can take it meanwhile. */
    public ItemStanding sent() {
        return loanClosed ? new ItemStanding(whileThere(ItemState.IN_TRANSIT), loanId, true, null, branch) : this;
    }

    public ItemStanding shelved(String at) {
        return loanClosed ? new ItemStanding(whileThere(ItemState.AVAILABLE), loanId, true, null, at) : this;
    }

    /** The reader takes it; the loan itself is told by its own message. */
    public ItemStanding holdFilled(long hold) {
        if (!isHeldFor(hold)) {
            return this;
        }
        return new ItemStanding(loanClosed ? whileThere(ItemState.ON_LOAN) : state, loanId, loanClosed, null, branch);
    }

    /** Cancelled, or not collected in time. */
    public ItemStanding holdGone(long hold) {
        if (!isHeldFor(hold)) {
            return this;
        }
        return new ItemStanding(loanClosed ? whileThere(ItemState.AVAILABLE) : state, loanId, loanClosed, null, branch);
    }

    private ItemState onTheShelf(@Nullable Long hold) {
        return whileThere(hold == null ? ItemState.AVAILABLE : ItemState.ON_HOLD_SHELF);
    }

    /** A withdrawn copy stays withdrawn until somebody takes it back into the collection. */
    private ItemState whileThere(ItemState next) {
        return state == ItemState.WITHDRAWN ? state : next;
    }

    private boolean isHeldFor(long hold) {
        return holdId != null && holdId == hold;
    }
}
