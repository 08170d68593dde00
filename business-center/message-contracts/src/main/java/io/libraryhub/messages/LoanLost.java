package io.libraryhub.messages;

/** A lent copy is lost: its loan has ended, and the copy serves nobody until it is found. */
public record LoanLost(String loanId, String itemId, String titleId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.loan.lost";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
