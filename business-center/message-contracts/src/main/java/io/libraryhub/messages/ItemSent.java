package io.libraryhub.messages;

import org.jspecify.annotations.Nullable;

/**
 * A copy was sent on its way to another branch.
 *
 * @param branch where it goes
 * @param holdId the hold it is carried for; none when it only goes to a shelf
 */
public record ItemSent(String itemId, String titleId, String branch, @Nullable String holdId) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.item.sent";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
