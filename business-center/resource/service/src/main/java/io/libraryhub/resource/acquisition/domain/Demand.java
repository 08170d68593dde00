package io.libraryhub.resource.acquisition.domain;

import io.libraryhub.copycount.decide.domain.Asks;
import io.libraryhub.copycount.decide.domain.BranchStock;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the data hub knows of the demand for a title (F8).
 *
 * @param byBranch share of the asks at each branch, together 1; empty when nobody asked
 * @param cycleDays from one loan of a copy to its next, as measured; null while too few loans tell
 * @param asOf time of the newest domain event behind it; null when there is none
 */
public record Demand(Asks asks, Map<String, Double> byBranch, @Nullable Double cycleDays, @Nullable Instant asOf) {
    public Demand {
        byBranch = Map.copyOf(byBranch);
    }

    public static Demand none(DecisionSettings settings) {
        return new Demand(settings.asks(0, 0, 0, 0), Map.of(), null, null);
    }

    /** A purchase policy as it holds for this title: what is measured of its copies takes the place of what is usual. */
    public PurchasePolicy applied(PurchasePolicy rule) {
        return cycleDays == null ? rule : rule.withCycle(cycleDays);
    }

    /**
     * The branches that have copies or demand, with their share of it: those who wait are taken to collect where others
     * borrow and collect.
     *
     * @param stock copies by branch; what it says of demand is replaced
     */
    public List<BranchStock> at(List<BranchStock> stock, double perDay, int waiting) {
        List<BranchStock> all = new ArrayList<>();
        TreeSet<String> unseen = new TreeSet<>(byBranch.keySet());
        for (BranchStock each : stock) {
            unseen.remove(each.branch());
            all.add(share(each.branch(), each.copies(), each.onShelf(), perDay, waiting));
        }
        unseen.forEach(branch -> all.add(share(branch, 0, 0, perDay, waiting)));
        return all;
    }

    private BranchStock share(String branch, int copies, int onShelf, double perDay, int waiting) {
        double share = byBranch.getOrDefault(branch, 0.0);
        return new BranchStock(branch, copies, onShelf, share * perDay, (int) Math.round(share * waiting));
    }
}
