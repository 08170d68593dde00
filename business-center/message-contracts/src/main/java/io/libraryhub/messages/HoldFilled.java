package io.libraryhub.messages;

/**
 * The reader who waited borrowed the copy.
 */
public record HoldFilled(String holdId, String titleId, String itemId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.filled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
