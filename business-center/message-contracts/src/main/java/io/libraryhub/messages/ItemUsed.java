package io.libraryhub.messages;

/**
 * A copy was used in the house without a loan.
 *
 * @param branch where it was read
 */
public record ItemUsed(String itemId, String titleId, String branch) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.item.used";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
