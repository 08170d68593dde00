package io.libraryhub.desk.lending;

import io.libraryhub.circulation.api.CheckInResult;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.LoanView;
import io.libraryhub.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a copy that was scanned at a return.
 *
 * @param closedLoan the loan that ended; null when there was none
 * @param route shelf, hold-shelf, transit, or repair when it came back damaged
 * @param goTo branch where the copy belongs now
 * @param hold the hold it fills
 * @param forReader masked name of whom it is kept for
 * @param fee charged for lateness
 * @param suspendedUntil the reader borrows nothing until then, for lateness
 */
public record ReturnedBody(
        @Nullable LoanView closedLoan,
        String route,
        String goTo,
        @Nullable HoldView hold,
        @Nullable String forReader,
        @Nullable Money fee,
        @Nullable Instant suspendedUntil) {
    static ReturnedBody of(CheckInResult result, @Nullable String forReader) {
        return new ReturnedBody(
                result.closedLoan(),
                result.route(),
                result.goTo(),
                result.hold(),
                forReader,
                result.fee(),
                result.suspendedUntil());
    }
}
