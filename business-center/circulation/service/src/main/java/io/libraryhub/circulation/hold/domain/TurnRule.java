package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.circulation.policy.domain.QueuePolicy;
import io.libraryhub.circulation.policy.domain.QueuePolicy.CopyBranch;
import io.libraryhub.circulation.policy.domain.QueuePolicy.ReaderBranch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which order a copy in hand serves those who wait for its title, and why. */
public final class TurnRule {
    public static final String LOCAL = "local";
    public static final String WAITED_LONG = "waited-long";
    public static final String IN_ORDER = "in-order";
    public static final String DRAWN = "drawn";
    public static final String OTHER_COPY = "other-copy";
    public static final String OTHER_VOLUME = "other-volume";
    public static final String NOT_NEEDED = "not-needed";

    /** Reasons to come before those who are served in order. */
    private static final Set<String> PASSES = Set.of(LOCAL, WAITED_LONG);

    private TurnRule() {}

    /** @param served whether this copy can serve the hold */
    public record Turn(Hold hold, boolean served, String reason) {}

    /**
     * @param waiting those who wait, in the order of the queue
     * @param branch where the copy is in hand
     * @return those it can serve, the next at the head; then those it cannot
     */
    public static List<Turn> order(List<Hold> waiting, Copy copy, String branch, QueuePolicy policy, Instant now) {
        List<Turn> first = new ArrayList<>();
        List<Turn> then = new ArrayList<>();
        List<Turn> never = new ArrayList<>();
        for (Hold hold : new Draw(waiting, policy).order()) {
            Turn turn = turn(hold, copy, branch, policy, now);
            if (!turn.served()) {
                never.add(turn);
            } else if (PASSES.contains(turn.reason())) {
                first.add(turn);
            } else {
                then.add(turn);
            }
        }
        first.addAll(then);
        first.addAll(never);
        return first;
    }

    /** Who gets the copy. */
    public static Optional<Hold> next(List<Hold> waiting, Copy copy, String branch, QueuePolicy policy, Instant now) {
        return order(waiting, copy, branch, policy, now).stream()
                .filter(Turn::served)
                .map(Turn::hold)
                .findFirst();
    }

    private static Turn turn(Hold hold, Copy copy, String branch, QueuePolicy policy, Instant now) {
        if (!hold.wish().isServedBy(copy)) {
            return new Turn(hold, false, hold.wish().item() == null ? OTHER_VOLUME : OTHER_COPY);
        }
        if (hold.wish().over(now)) {
            return new Turn(hold, false, NOT_NEEDED);
        }
        if (policy.localFirst() && local(hold, copy, branch, policy)) {
            return new Turn(hold, true, LOCAL);
        }
        if (policy.localFirst() && waitedLong(hold, policy, now)) {
            return new Turn(hold, true, WAITED_LONG);
        }
        return new Turn(hold, true, policy.drawHours() > 0 && hold.lot() != null ? DRAWN : IN_ORDER);
    }

    private static boolean local(Hold hold, Copy copy, String branch, QueuePolicy policy) {
        String ofCopy = policy.copyBranch() == CopyBranch.HOME ? copy.homeBranch() : branch;
        String ofReader = policy.readerBranch() == ReaderBranch.PICKUP
                ? hold.pickupBranch()
                : hold.wish().readerBranch();
        return ofCopy.equals(ofReader);
    }

    private static boolean waitedLong(Hold hold, QueuePolicy policy, Instant now) {
        return policy.yieldDays() > 0
                && !hold.placedAt().plus(Duration.ofDays(policy.yieldDays())).isAfter(now);
    }
}
