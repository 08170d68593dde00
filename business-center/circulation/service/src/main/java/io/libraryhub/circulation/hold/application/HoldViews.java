package io.libraryhub.circulation.hold.application;

import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.TurnView;
import io.libraryhub.circulation.api.WaitView;
import io.libraryhub.circulation.copy.domain.Title;
import io.libraryhub.circulation.hold.domain.Hold;
import io.libraryhub.circulation.hold.domain.TurnRule.Turn;
import io.libraryhub.circulation.hold.domain.WaitEstimate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds as others see them. */
public final class HoldViews {
    private HoldViews() {}

    /** A hold that does not wait in the queue: no position, no expected wait. */
    public static HoldView of(Hold hold, Title title) {
        return of(hold, title, 0, null);
    }

    /** @param position 1 is next; 0 when not waiting */
    public static HoldView of(Hold hold, Title title, int position, @Nullable WaitEstimate wait) {
        return new HoldView(
                hold.id(),
                hold.titleId(),
                title.name(),
                title.author(),
                hold.readerId(),
                hold.pickupBranch(),
                hold.state().code(),
                position,
                wait == null ? null : of(wait),
                hold.itemId(),
                hold.placedAt(),
                hold.pickupBy(),
                hold.suspendedUntil(),
                hold.wish().item(),
                hold.wish().neededUntil(),
                hold.wish().volume());
    }

    /** Those that are served have a rank from 1 on. */
    public static List<TurnView> of(List<Turn> turns) {
        List<TurnView> views = new ArrayList<>();
        for (Turn turn : turns) {
            Hold hold = turn.hold();
            int rank = turn.served() ? views.size() + 1 : 0;
            views.add(new TurnView(
                    hold.id(), hold.readerId(), hold.pickupBranch(), hold.placedAt(), rank, turn.reason(), hold.lot()));
        }
        return views;
    }

    public static WaitView of(WaitEstimate wait) {
        return new WaitView(wait.fromDays(), wait.toDays(), wait.measured() ? WaitView.MEASURED : WaitView.POLICY);
    }
}
