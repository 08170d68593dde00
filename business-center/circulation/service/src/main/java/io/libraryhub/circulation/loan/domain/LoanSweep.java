package io.libraryhub.circulation.loan.domain;

import io.libraryhub.circulation.policy.domain.Circumstance;
import io.libraryhub.kernel.LoanId;
import io.libraryhub.kit.schedule.domain.Progress;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes through all open loans, page by page, in the order of their numbers. */
public interface LoanSweep {
    /** Open loans whose number is greater, at most so many. */
    List<Line> after(LoanId last, int atMost);

    /**
     * One step of a run through all open loans.
     *
     * @param position where the step before stopped
     * @param work on a loan; true when it changed something
     */
    default Progress step(String position, int atMost, Predicate<Line> work) {
        List<Line> lines = after(position.isEmpty() ? new LoanId(0) : LoanId.of(position), atMost);
        int changes = (int) lines.stream().filter(work).count();
        return lines.size() < atMost
                ? Progress.end(changes)
                : Progress.at(lines.get(lines.size() - 1).loan().id().toString(), changes);
    }

    /**
     * An open loan.
     *
     * @param circumstance what the rules look at
     * @param recalled whether others asked the copy back
     * @param claimedAt when the reader said that the copy was returned; null: he did not
     */
    record Line(OpenLoan loan, Circumstance circumstance, boolean recalled, @Nullable Instant claimedAt) {
        public boolean claimed() {
            return claimedAt != null;
        }
    }
}
