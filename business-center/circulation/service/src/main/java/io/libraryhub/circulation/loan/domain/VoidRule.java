package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.kernel.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a loan can be taken back as a mistake: soon after it was written, and before anything came of it. What came of it
 * has its own way back: a renewal or a claim ends with a return, a lost copy is found, a hold is placed anew.
 */
public final class VoidRule {
    private VoidRule() {}

    /** @param within how long after it was written */
    public static List<Reason> refusals(VoidFacts facts, Duration within, Instant now) {
        if (facts.voided()) {
            return List.of(Reason.of(CirculationCodes.LOAN_VOIDED));
        }
        List<Reason> reasons = new ArrayList<>();
        OpenLoan loan = facts.loan().terms();
        if (now.isAfter(loan.openedAt().plus(within))) {
            reasons.add(Reason.of(CirculationCodes.VOID_TOO_LATE, "hours", within.toHours()));
        }
        if (loan.renewals() > 0) {
            reasons.add(wentOn("renewed"));
        }
        if (facts.claimed()) {
            reasons.add(wentOn("claimed"));
        }
        if (facts.lost()) {
            reasons.add(wentOn("lost"));
        }
        if (facts.endedAWait()) {
            reasons.add(wentOn("hold"));
        }
        return reasons;
    }

    private static Reason wentOn(String why) {
        return Reason.of(CirculationCodes.LOAN_WENT_ON, "why", why);
    }
}
