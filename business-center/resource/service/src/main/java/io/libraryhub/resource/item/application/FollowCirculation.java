package io.libraryhub.resource.item.application;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.ItemState;
import io.libraryhub.resource.item.domain.Items;
import io.libraryhub.resource.item.domain.Items.Placed;
import io.libraryhub.resource.title.application.Revisions;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the places of copies as circulation tells them. A copy that is not known here is none of ours. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FollowCirculation {
    private final Items items;
    private final Revisions revisions;

    FollowCirculation(Items items, Revisions revisions) {
        this.items = items;
        this.revisions = revisions;
    }

    public void loanOpened(ItemId item, long loan) {
        move(items.lock(item), standing -> standing.loanOpened(loan));
    }

    public void loanClosed(ItemId item, long loan, String branch) {
        move(items.lock(item), standing -> standing.loanClosed(loan, branch));
    }

    public void loanLost(ItemId item, long loan) {
        move(items.lock(item), standing -> standing.loanLost(loan));
    }

    public void withheld(ItemId item, String reason, String branch) {
        move(items.lock(item), standing -> standing.withheld(ItemState.of(reason), branch));
    }

    public void holdReady(ItemId item, long hold, String branch) {
        move(items.lock(item), standing -> standing.holdReady(hold, branch));
    }

    public void sent(ItemId item) {
        move(items.lock(item), ItemStanding::sent);
    }

    public void shelved(ItemId item, String branch) {
        move(items.lock(item), standing -> standing.shelved(branch));
    }

    public void holdFilled(ItemId item, long hold) {
        move(items.lock(item), standing -> standing.holdFilled(hold));
    }

    public void holdGone(long hold) {
        move(items.lockHeldFor(hold), standing -> standing.holdGone(hold));
    }

    private void move(Optional<Placed> found, UnaryOperator<ItemStanding> change) {
        if (found.isEmpty()) {
            return;
        }
        Placed placed = found.get();
        ItemStanding next = change.apply(placed.standing());
        if (next.equals(placed.standing())) {
            return;
        }
        items.place(placed.id(), next);
        boolean moved = !next.branch().equals(placed.standing().branch());
        if (moved || next.state() != placed.standing().state()) {
            revisions.touch(placed.title());
        }
    }
}
