package io.libraryhub.copycount.decide.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Copies that stand idle where few ask, for branches where more ask than copies are there. */
public final class Moves {
    private Moves() {}

    /** So many copies from one branch to another. */
    public record Move(String from, String to, int copies) {}

    /**
     * Moves a copy while that makes the fullest branch and the emptiest more alike: the demand on each copy stays lower
     * where it came from than it was where it goes.
     */
    public static List<Move> between(List<BranchStock> branches, double cycleDays) {
        Map<String, Integer> moved = new HashMap<>();
        Map<List<String>, Integer> moves = new HashMap<>();
        for (int n = 0; n < branches.stream().mapToInt(BranchStock::onShelf).sum(); n++) {
            Optional<BranchStock> giver = branches.stream()
                    .filter(each -> each.onShelf() + moved.getOrDefault(each.branch(), 0) > 0)
                    .filter(each -> each.copies() + moved.getOrDefault(each.branch(), 0) > 0)
                    .min(Comparator.comparingDouble(each -> left(each, moved, cycleDays)));
            Optional<BranchStock> taker =
                    branches.stream().max(Comparator.comparingDouble(each -> now(each, moved, cycleDays)));
            if (giver.isEmpty()
                    || taker.isEmpty()
                    || giver.get().branch().equals(taker.get().branch())
                    || left(giver.get(), moved, cycleDays) >= now(taker.get(), moved, cycleDays)
                    || now(taker.get(), moved, cycleDays) == 0
                    || taker.get().onShelf() + moved.getOrDefault(taker.get().branch(), 0) > 0) {
                break;
            }
            moved.merge(giver.get().branch(), -1, Integer::sum);
            moved.merge(taker.get().branch(), 1, Integer::sum);
            moves.merge(List.of(giver.get().branch(), taker.get().branch()), 1, Integer::sum);
        }
        List<Move> all = new ArrayList<>();
        moves.forEach((way, copies) -> all.add(new Move(way.get(0), way.get(1), copies)));
        all.sort(Comparator.comparing(Move::from).thenComparing(Move::to));
        return all;
    }

    /** Demand on each copy as things stand; on none, as on half a copy: it is the emptier the more ask. */
    private static double now(BranchStock branch, Map<String, Integer> moved, double cycleDays) {
        int copies = branch.copies() + moved.getOrDefault(branch.branch(), 0);
        return copies == 0 ? 2 * branch.pull(1, cycleDays) : branch.pull(copies, cycleDays);
    }

    /** Demand on each copy when one has gone. */
    private static double left(BranchStock branch, Map<String, Integer> moved, double cycleDays) {
        int copies = branch.copies() + moved.getOrDefault(branch.branch(), 0) - 1;
        return copies == 0 ? 2 * branch.pull(1, cycleDays) : branch.pull(copies, cycleDays);
    }
}
