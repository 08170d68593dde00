package io.libraryhub.messages;

/**
 * A card was issued to a reader.
 *
 * @param cardKind virtual, plastic or social
 */
public record CardIssued(String readerId, String cardKind, String channel) implements DomainEvent {
    public static final String TYPE = "libhub.reader.card.issued";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return readerId;
    }
}
