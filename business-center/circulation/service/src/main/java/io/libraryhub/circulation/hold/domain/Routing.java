package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.copy.domain.CopyState;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a copy in hand goes: to the reader whose turn it is, else to a shelf. */
public final class Routing {
    private final Function<String, Instant> pickupBy;
    private final boolean floating;

    /** @param pickupBy until when a copy that becomes ready now at a branch is kept there */
    public Routing(Function<String, Instant> pickupBy, boolean floating) {
        this.pickupBy = pickupBy;
        this.floating = floating;
    }

    /**
     * @param copy the copy, in hand at {@code branch}
     * @param turn the hold the copy is meant for: the one it was sent for, else the first that waits; null for none
     */
    public Route route(Copy copy, String branch, @Nullable Hold turn, Instant now) {
        if (turn == null) {
            String shelf = shelfOf(copy, branch);
            return shelf.equals(branch)
                    ? new Route(Route.SHELF, branch, copy.shelved(branch), null)
                    : new Route(Route.TRANSIT, shelf, copy.sentTo(shelf), null);
        }
        String pickup = turn.pickupBranch();
        if (pickup.equals(branch)) {
            Instant by = pickupBy.apply(branch);
            return new Route(Route.HOLD_SHELF, branch, copy.keptFor(turn.id(), branch), turn.ready(copy.id(), now, by));
        }
        Hold travelling = turn.state() == HoldState.IN_TRANSIT ? turn : turn.travelling(copy.id());
        return new Route(Route.TRANSIT, pickup, copy.sentFor(turn.id(), pickup), travelling);
    }

    /** What somebody sent to a shelf goes there, wherever it turns up on the way; else policy decides. */
    private String shelfOf(Copy copy, String branch) {
        if (copy.is(CopyState.IN_TRANSIT) && copy.state().hold() == null) {
            return copy.atBranch();
        }
        return floating ? branch : copy.homeBranch();
    }

    /**
     * A copy on its way, whose hold is over: it goes on to the next reader, or to a shelf: where copies float, of the branch
     * it travels to, else at home.
     *
     * @param next the first hold that waits; null for none
     */
    public Route redirect(Copy copy, @Nullable Hold next) {
        String shelf = floating ? copy.atBranch() : copy.homeBranch();
        return next == null
                ? new Route(Route.TRANSIT, shelf, copy.sentTo(shelf), null)
                : new Route(
                        Route.TRANSIT,
                        next.pickupBranch(),
                        copy.sentFor(next.id(), next.pickupBranch()),
                        next.travelling(copy.id()));
    }
}
