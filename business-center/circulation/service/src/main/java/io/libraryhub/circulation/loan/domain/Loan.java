package io.libraryhub.circulation.loan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A copy lent to a reader: open until the copy comes back. */
public sealed interface Loan permits OpenLoan, ClosedLoan {
    /** What was agreed, as it stands after the last renewal. */
    OpenLoan terms();

    /** The word for its state on the wire: open or closed. */
    String state();

    @Nullable
    Instant closedAt();

    /** An open loan past its due time. One that has ended is not overdue any more. */
    boolean overdue(Instant now);
}
