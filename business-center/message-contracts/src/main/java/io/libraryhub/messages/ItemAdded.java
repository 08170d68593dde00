package io.libraryhub.messages;

import org.jspecify.annotations.Nullable;

/**
 * A copy can be lent from now on.
 *
 * @param origin import, purchase or donation
 * @param proposalId the purchase proposal it came from
 */
public record ItemAdded(String itemId, String titleId, String branch, String origin, @Nullable String proposalId)
        implements DomainEvent {
    public static final String TYPE = "libhub.resource.item.added";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
