package io.libraryhub.messages;

/**
 * Money for fees arrived.
 *
 * @param method cash, card or online
 * @param amountFen what arrived, in fen
 */
public record FeePaid(String paymentId, String readerId, String method, long amountFen) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.fee.paid";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
