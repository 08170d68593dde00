package io.libraryhub.resource.item.application;

import io.libraryhub.kernel.ItemId;
import io.libraryhub.resource.item.domain.ItemStanding;
import io.libraryhub.resource.item.domain.Items;
import io.libraryhub.resource.item.domain.Items.Placed;
import io.libraryhub.resource.title.application.Revisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the places of copies as circulation tells them. A copy that is not known here is none of ours. */
@Component
public class FollowCirculation {
    private final Items items;
    private final Revisions revisions;

    FollowCirculation(Items items, Revisions revisions) {
        this.items = items;
        this.revisions = revisions;
    }

    /**
     * Something that happened to a copy.
     *
     * @param item null: the copy that is kept for the hold
     * @param hold read only where there is no item
     */
    public record News(@Nullable ItemId item, long hold, UnaryOperator<ItemStanding> change) {
        public static News of(ItemId item, UnaryOperator<ItemStanding> change) {
            return new News(item, 0, change);
        }

        public static News ofHold(long hold, UnaryOperator<ItemStanding> change) {
            return new News(null, hold, change);
        }
    }

    /** In their order. A copy that comes and goes meanwhile is written once, and its title not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(List<News> news) {
        Map<ItemId, Placed> before = new LinkedHashMap<>();
        items.lock(news.stream()
                        .map(News::item)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .forEach(copy -> before.put(copy.id(), copy));
        Map<ItemId, Placed> now = new LinkedHashMap<>(before);
        for (News each : news) {
            ItemId item = each.item();
            Placed copy = item == null ? keptFor(each.hold(), before, now) : now.get(item);
            if (copy != null) {
                now.put(
                        copy.id(),
                        new Placed(copy.id(), copy.title(), each.change().apply(copy.standing())));
            }
        }
        write(before, now);
    }

    private @Nullable Placed keptFor(long hold, Map<ItemId, Placed> before, Map<ItemId, Placed> now) {
        for (Placed copy : now.values()) {
            Long kept = copy.standing().holdId();
            if (kept != null && kept == hold) {
                return copy;
            }
        }
        Placed found = items.lockHeldFor(hold).orElse(null);
        if (found != null && before.putIfAbsent(found.id(), found) == null) {
            now.put(found.id(), found);
        }
        return found == null ? null : now.get(found.id());
    }

    private void write(Map<ItemId, Placed> before, Map<ItemId, Placed> now) {
        List<Placed> changed = now.values().stream()
                .filter(copy -> !copy.equals(before.get(copy.id())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        items.place(changed);
        List<Placed> seen = new ArrayList<>(changed);
        seen.removeIf(copy -> {
            ItemStanding old = Objects.requireNonNull(before.get(copy.id())).standing();
            return old.state() == copy.standing().state()
                    && old.branch().equals(copy.standing().branch());
        });
        revisions.touchAll(seen.stream().map(Placed::title).toList());
    }
}
