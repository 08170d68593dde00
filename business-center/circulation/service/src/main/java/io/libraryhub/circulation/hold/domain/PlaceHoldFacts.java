package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import io.libraryhub.circulation.copy.domain.Stock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to accept a hold.
 *
 * @param stock the copies of the title, or of the volume wanted, counted for the pick-up branch
 * @param waiting readers who wait without a copy and whom one of these copies could serve
 * @param waitsAlready whether the reader has an active hold that one of these copies could serve
 * @param borrowedAlready whether the reader has the title, the volume or the copy he wants on loan
 * @param activeHolds the reader's active holds on any title
 * @param holdsToday holds the reader placed in this local day
 * @param owed what the reader owes, in fen
 * @param suspendedUntil the reader borrows nothing until then; null when never suspended
 * @param wanted the one copy that will do; null: any
 * @param cycle how long copies of the title are away; null when it was not measured
 */
public record PlaceHoldFacts(
        Stock stock,
        int waiting,
        boolean waitsAlready,
        boolean borrowedAlready,
        int activeHolds,
        int holdsToday,
        long owed,
        @Nullable Instant suspendedUntil,
        @Nullable Copy wanted,
        @Nullable MeasuredCycle cycle) {

    /** Whether a copy that will do stands on the shelf of this branch and nobody waits for it. */
    boolean canBeTaken(String branch) {
        return wanted == null
                ? stock.freeHere() > 0 && stock.free() > waiting
                : waiting == 0
                        && wanted.is(CopyState.AVAILABLE)
                        && wanted.atBranch().equals(branch);
    }

    /** Whether a copy that will do is there or comes. */
    boolean canBeServed() {
        return wanted == null
                ? stock.copies() + stock.expected() > 0
                : wanted.state().serves();
    }
}
