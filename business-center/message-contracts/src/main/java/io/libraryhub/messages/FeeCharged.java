package io.libraryhub.messages;

/**
 * A reader owes a fee.
 *
 * @param feeType overdue, lost, processing, damage, reminder or other
 * @param amountFen what is owed for it, in fen
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
