package io.libraryhub.circulation.loan.domain;

import io.libraryhub.messages.LoanClosed;
import java.time.Instant;

/**
 * The copy came back.
 *
 * @param closedAtBranch where it came back
 */
public record ClosedLoan(OpenLoan terms, String closedAtBranch, Instant closedAt) implements Loan {
    /** What is told of its end. */
    public LoanClosed told() {
        return new LoanClosed(
                terms.id().toString(),
                terms.itemId().toString(),
                terms.titleId().toString(),
                terms.readerId().toString(),
                closedAtBranch);
    }

    @Override
    public String state() {
        return "closed";
    }

    @Override
    public boolean overdue(Instant now) {
        return false;
    }
}
