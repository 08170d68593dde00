package io.libraryhub.messages;

/**
 * The library claims a fee, or a part of it, no longer.
 *
 * @param feeType type of the charge
 * @param amountFen what is not claimed any more, in fen
 */
public record FeeWaived(String chargeId, String readerId, String feeType, long amountFen) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.fee.waived";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
