package io.libraryhub.messages;

import java.time.Instant;

/**
 * A lent copy was called back, once in a loan at most.
 *
 * @param dueAt the due time from now on; it may be the one there was
 */
public record LoanRecalled(String loanId, String itemId, String titleId, String readerId, Instant dueAt)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.recalled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
