package io.libraryhub.circulation.loan.domain;

import java.time.Instant;

/**
 * The copy came back.
 *
 * @param closedAtBranch where it came back
 */
public record ClosedLoan(OpenLoan terms, String closedAtBranch, Instant closedAt) implements Loan {
    @Override
    public String state() {
        return "closed";
    }

    @Override
    public boolean overdue(Instant now) {
        return false;
    }
}
