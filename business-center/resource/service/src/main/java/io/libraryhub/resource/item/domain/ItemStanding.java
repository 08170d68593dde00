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
 */
public record ItemStanding(ItemState state, long loanId, boolean loanClosed, @Nullable Long holdId) {
    public static final ItemStanding NEW = new ItemStanding(ItemState.AVAILABLE, 0, true, null);

    public ItemStanding loanOpened(long loan) {
        if (loan < loanId || loan == loanId && loanClosed) {
            return this;
        }
        return new ItemStanding(ItemState.ON_LOAN, loan, false, null);
    }

    /** The copy goes to the shelf, or to the hold shelf when its next reader was named before. */
    public ItemStanding loanClosed(long loan) {
        if (loan < loanId || loan == loanId && loanClosed) {
            return this;
        }
        return new ItemStanding(onTheShelf(holdId), loan, true, holdId);
    }

    public ItemStanding holdReady(long hold) {
        return new ItemStanding(loanClosed ? onTheShelf(hold) : state, loanId, loanClosed, hold);
    }

    /** The reader takes it; the loan itself is told by its own message. */
    public ItemStanding holdFilled(long hold) {
        if (!isHeldFor(hold)) {
            return this;
        }
        return new ItemStanding(loanClosed ? whileThere(ItemState.ON_LOAN) : state, loanId, loanClosed, null);
    }

    /** Cancelled, or not collected in time. */
    public ItemStanding holdGone(long hold) {
        if (!isHeldFor(hold)) {
            return this;
        }
        return new ItemStanding(loanClosed ? whileThere(ItemState.AVAILABLE) : state, loanId, loanClosed, null);
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
