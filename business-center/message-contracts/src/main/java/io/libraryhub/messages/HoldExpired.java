package io.libraryhub.messages;

/**
 * A ready copy was not collected in time (requirement row 98).
 */
public record HoldExpired(String holdId, String titleId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.expired";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
