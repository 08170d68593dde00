package io.libraryhub.messages;

import java.time.Instant;

/**
 * A loan was prolonged.
 *
 * @param dueAt the new due time
 */
public record LoanRenewed(String loanId, String itemId, String titleId, String readerId, Instant dueAt)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.renewed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
