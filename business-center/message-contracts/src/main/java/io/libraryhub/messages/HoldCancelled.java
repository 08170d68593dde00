package io.libraryhub.messages;

/**
 * A hold was given up.
 */
public record HoldCancelled(String holdId, String titleId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.cancelled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
