package io.libraryhub.messages;

/**
 * A copy was put on the shelf of a branch, other than by the return of a loan there.
 *
 * @param branch where it stands
 */
public record ItemShelved(String itemId, String titleId, String branch) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.item.shelved";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
