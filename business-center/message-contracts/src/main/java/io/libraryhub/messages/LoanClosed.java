package io.libraryhub.messages;

/**
 * A lent copy came back.
 *
 * @param branch where it came back
 */
public record LoanClosed(String loanId, String itemId, String titleId, String readerId, String branch)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.closed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
