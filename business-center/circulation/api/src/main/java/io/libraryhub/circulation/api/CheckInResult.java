package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param closedLoan the loan that ended; null when there was none
 * @param route shelf, hold-shelf, transit, or repair when it came back damaged
 * @param goTo branch where the copy belongs now
 * @param hold the hold it fills, if any
 * @param fee charged for lateness, for a late loan
 * @param suspendedUntil the reader borrows nothing until then, for a late loan; null when that is not the rule
 */
public record CheckInResult(
        @Nullable LoanView closedLoan,
        String route,
        String goTo,
        @Nullable HoldView hold,
        @Nullable Money fee,
        @Nullable Instant suspendedUntil)
        implements Serializable {
    /** Nothing is charged. */
    public CheckInResult(@Nullable LoanView closedLoan, String route, String goTo, @Nullable HoldView hold) {
        this(closedLoan, route, goTo, hold, null, null);
    }
}
