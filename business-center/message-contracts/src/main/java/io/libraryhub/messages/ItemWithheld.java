package io.libraryhub.messages;

/**
 * A copy serves nobody for a while: it is missing, or damaged.
 *
 * @param branch where it was last
 * @param reason missing or damaged
 */
public record ItemWithheld(String itemId, String titleId, String branch, String reason) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.item.withheld";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
