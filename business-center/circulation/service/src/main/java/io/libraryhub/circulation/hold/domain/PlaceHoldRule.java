package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may begin to wait for a title. */
public final class PlaceHoldRule {
    private PlaceHoldRule() {}

    /** Every reason against the hold; none: it may be placed. */
    public static List<Reason> refusals(Borrower reader, PlaceHoldFacts facts, String branch, HoldPolicy policy) {
        List<Reason> reasons = new ArrayList<>(reader.refusals());
        reasons.addAll(ofWish(facts, branch));
        reasons.addAll(limits(facts, 1, policy));
        return reasons;
    }

    /**
     * Every reason against an order of a whole set. Volumes that stand on the shelf of the pick-up branch are set aside
     * with the others, so that the set comes as one; only when all stand there is nothing to order.
     *
     * @param volumes what must be known of each volume, by its name
     */
    public static List<Reason> setRefusals(
            Borrower reader, Map<String, PlaceHoldFacts> volumes, String branch, HoldPolicy policy) {
        List<Reason> reasons = new ArrayList<>(reader.refusals());
        volumes.forEach((volume, facts) -> reasons.addAll(ofVolume(volume, facts)));
        if (volumes.values().stream().allMatch(each -> each.canBeTaken(branch))) {
            reasons.add(Reason.of(CirculationCodes.COPY_ON_SHELF, "branch", branch));
        }
        volumes.values().stream().findFirst().ifPresent(any -> reasons.addAll(limits(any, volumes.size(), policy)));
        return reasons;
    }

    private static List<Reason> ofVolume(String volume, PlaceHoldFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.waitsAlready()) {
            reasons.add(Reason.of(CirculationCodes.VOLUME_ALREADY_WAITING, "volume", volume));
        }
        if (facts.borrowedAlready()) {
            reasons.add(Reason.of(CirculationCodes.VOLUME_ALREADY_BORROWED, "volume", volume));
        }
        if (!facts.canBeServed()) {
            reasons.add(Reason.of(CirculationCodes.VOLUME_NO_COPIES, "volume", volume));
        }
        return reasons;
    }

    private static List<Reason> ofWish(PlaceHoldFacts facts, String branch) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.waitsAlready()) {
            reasons.add(Reason.of(CirculationCodes.ALREADY_WAITING));
        }
        if (facts.borrowedAlready()) {
            reasons.add(Reason.of(CirculationCodes.ALREADY_BORROWED));
        }
        // A copy on the shelf that others wait for is none he could take: then he may queue behind them.
        if (facts.canBeTaken(branch)) {
            reasons.add(Reason.of(CirculationCodes.COPY_ON_SHELF, "branch", branch));
        }
        if (!facts.canBeServed()) {
            reasons.add(Reason.of(CirculationCodes.NO_COPIES));
        }
        return reasons;
    }

    /** @param more holds that are asked for at once */
    private static List<Reason> limits(PlaceHoldFacts facts, int more, HoldPolicy policy) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.activeHolds() + more > policy.limit()) {
            reasons.add(Reason.of(CirculationCodes.HOLD_LIMIT, "limit", policy.limit()));
        }
        if (policy.perDay() > 0 && facts.holdsToday() + more > policy.perDay()) {
            reasons.add(Reason.of(CirculationCodes.HOLDS_TODAY, "limit", policy.perDay()));
        }
        return reasons;
    }
}
