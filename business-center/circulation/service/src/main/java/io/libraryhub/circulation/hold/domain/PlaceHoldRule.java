package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.neighbour.domain.Borrower;
import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.kernel.Reason;
import java.util.ArrayList;
import java.util.List;

/** Who may begin to wait for a title. */
public final class PlaceHoldRule {
    private PlaceHoldRule() {}

    /** Every reason against the hold; none: it may be placed. */
    public static List<Reason> refusals(Borrower reader, PlaceHoldFacts facts, String branch, HoldPolicy policy) {
        List<Reason> reasons = new ArrayList<>(reader.refusals());
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
        if (facts.activeHolds() >= policy.limit()) {
            reasons.add(Reason.of(CirculationCodes.HOLD_LIMIT, "limit", policy.limit()));
        }
        if (policy.perDay() > 0 && facts.holdsToday() >= policy.perDay()) {
            reasons.add(Reason.of(CirculationCodes.HOLDS_TODAY, "limit", policy.perDay()));
        }
        if (!facts.canBeServed()) {
            reasons.add(Reason.of(CirculationCodes.NO_COPIES));
        }
        return reasons;
    }
}
