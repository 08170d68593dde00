package io.libraryhub.messages;

/**
 * Money for a fee was paid out again.
 *
 * @param feeType type of the charge
 * @param amountFen what was paid out, in fen
 */
public record FeeRefunded(String chargeId, String readerId, String feeType, long amountFen) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.fee.refunded";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
