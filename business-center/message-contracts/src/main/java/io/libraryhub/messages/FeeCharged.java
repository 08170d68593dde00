package io.libraryhub.messages;

/**
 * A reader owes a fee, or more of it than before: a fee that grows while a loan is out is told again with what it grew by.
 *
 * @param feeType overdue, lost, processing, damage, reminder or other
 * @param amountFen what is owed more than before, in fen
 */
public record FeeCharged(String chargeId, String readerId, String feeType, long amountFen) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.fee.charged";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
