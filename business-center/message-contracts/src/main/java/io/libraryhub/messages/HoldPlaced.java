package io.libraryhub.messages;

/**
 * A reader began to wait for a title.
 */
public record HoldPlaced(
        String holdId,
        String titleId,
        String readerId,
        String pickupBranch,
        String channel,
        String classCode,
        String author)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.placed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
