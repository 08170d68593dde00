package io.libraryhub.copycount.decide.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where copies should stand: each where the most demand falls on a copy once it is there. */
public final class Placement {
    private Placement() {}

    /** @return copies by branch, without those that get none; empty when nothing is known of any branch */
    public static Map<String, Integer> of(int copies, List<BranchStock> branches, double cycleDays) {
        Map<String, Integer> placed = new LinkedHashMap<>();
        for (int i = 0; i < copies; i++) {
            next(branches, placed, cycleDays).ifPresent(branch -> placed.merge(branch, 1, Integer::sum));
        }
        return placed;
    }

    private static Optional<String> next(List<BranchStock> branches, Map<String, Integer> placed, double cycleDays) {
        Map<String, Double> pull = new HashMap<>();
        branches.forEach(each -> pull.put(
                each.branch(), each.pull(each.copies() + placed.getOrDefault(each.branch(), 0) + 1, cycleDays)));
        return branches.stream()
                .map(BranchStock::branch)
                .max(Comparator.<String>comparingDouble(branch -> pull.getOrDefault(branch, 0.0))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
