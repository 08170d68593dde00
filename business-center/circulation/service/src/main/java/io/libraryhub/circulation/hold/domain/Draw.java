package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.policy.domain.QueuePolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The order of a queue in which lots are drawn among those who came within the same window of time, so that a reader who
 * learns of a new title an hour later has the same chance. Windows follow one another; a hold that staff put in its place
 * stays there, and nobody is drawn past it.
 */
final class Draw {
    private static final Comparator<Hold> BY_LOT = Comparator.comparing(
                    (Hold hold) -> Objects.requireNonNull(hold.lot()))
            .thenComparing(Hold::place);

    private final List<Hold> waiting;
    private final QueuePolicy policy;

    /** @param waiting those who wait, in the order of the queue */
    Draw(List<Hold> waiting, QueuePolicy policy) {
        this.waiting = waiting;
        this.policy = policy;
    }

    List<Hold> order() {
        if (policy.drawHours() == 0) {
            return waiting;
        }
        List<Hold> order = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= waiting.size(); to++) {
            if (to == waiting.size() || !together(waiting.get(to - 1), waiting.get(to))) {
                order.addAll(drawn(waiting.subList(from, to)));
                from = to;
            }
        }
        return order;
    }

    private static List<Hold> drawn(List<Hold> group) {
        return group.size() == 1 ? group : group.stream().sorted(BY_LOT).toList();
    }

    private boolean together(Hold one, Hold next) {
        return one.lot() != null && next.lot() != null && window(one) == window(next);
    }

    private long window(Hold hold) {
        return Math.floorDiv(
                hold.placedAt().getEpochSecond(),
                Duration.ofHours(policy.drawHours()).toSeconds());
    }
}
