package io.libraryhub.copycount.decide.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where copies should stand: each where the most demand falls on a copy once it is there. */
public final class Placement {
    private Placement() {}

    /** @return copies by branch, without those that get none; empty when nothing is known of any branch */
    public static Map<String, Integer> of(int copies, List<BranchStock> branches, double cycleDays) {
        return of(copies, Map.of(), branches, cycleDays);
    }

    /**
     * The same, after some branches have got what was promised to them.
     *
     * @param promised copies by branch; in the order of the branches' names while there are copies
     */
    public static Map<String, Integer> of(
            int copies, Map<String, Integer> promised, List<BranchStock> branches, double cycleDays) {
        Map<String, Integer> placed = new LinkedHashMap<>();
        int left = copies;
        for (Map.Entry<String, Integer> each : new TreeMap<>(promised).entrySet()) {
            int given = Math.min(left, each.getValue());
            if (given > 0) {
                placed.put(each.getKey(), given);
                left -= given;
            }
        }
        for (int i = 0; i < left; i++) {
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
