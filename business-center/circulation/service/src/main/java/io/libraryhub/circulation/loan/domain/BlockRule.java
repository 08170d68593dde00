package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.api.CirculationCodes;
import io.libraryhub.circulation.policy.domain.FeePolicy;
import io.libraryhub.kernel.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader's account says against a loan: debts from a limit on, and days without loans. */
public final class BlockRule {
    private BlockRule() {}

    public static List<Reason> refusals(CheckOutFacts facts, FeePolicy policy, Instant now) {
        return refusals(facts.owed(), facts.suspendedUntil(), policy, now);
    }

    /**
     * @param owed in fen
     * @param until when the reader's suspension ends; null when there never was one
     */
    public static List<Reason> refusals(long owed, @Nullable Instant until, FeePolicy policy, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        long limit = policy.owedLimit().fen();
        if (limit > 0 && owed >= limit) {
            reasons.add(new Reason(CirculationCodes.FEES_OWED, Map.of("owed", yuan(owed), "limit", yuan(limit))));
        }
        if (until != null && until.isAfter(now)) {
            reasons.add(Reason.of(
                    CirculationCodes.SUSPENDED,
                    "until",
                    until.atZone(policy.zone()).toLocalDate()));
        }
        return reasons;
    }

    private static String yuan(long fen) {
        long rest = fen % 100;
        return fen / 100 + "." + (rest < 10 ? "0" : "") + rest;
    }
}
