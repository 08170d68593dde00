package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.policy.domain.HoldPolicy;
import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.copycount.wait.domain.Wait;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An expected wait as an honest range, by the formula with which the data hub measures waits: so a reader is told what the
 * librarian sees. The cycle of a copy is the title's, as the data hub measured it; where none is known, or it is older than
 * the policy allows, the policy's.
 *
 * @param fromDays half of such readers wait no longer; rounded down
 * @param toDays nine in ten wait no longer; rounded up, at least 1
 * @param measured whether it rests on enough loans of the title itself, else on its loan period
 */
public record WaitEstimate(int fromDays, int toDays, boolean measured) {

    /**
     * @param position 1 is next
     * @param copies counted as one when there is none: somebody must have had one
     */
    public static WaitEstimate of(
            int position, int copies, @Nullable MeasuredCycle known, HoldPolicy policy, Instant now) {
        MeasuredCycle fresh = known == null || known.isOlderThan(policy.cycleStaleDays(), now) ? null : known;
        Cycle cycle = fresh == null
                ? Cycle.of(policy.cycleDays(), policy.spreadPercent() / 100.0)
                : Cycle.of(fresh.days(), fresh.spreadDays() / fresh.days());
        Wait wait = Wait.of(position, Math.max(1, copies), cycle);
        return new WaitEstimate(
                (int) Math.floor(wait.p50Days()),
                Math.max(1, (int) Math.ceil(wait.p90Days())),
                fresh != null && fresh.loans() >= policy.cycleMinLoans());
    }
}
