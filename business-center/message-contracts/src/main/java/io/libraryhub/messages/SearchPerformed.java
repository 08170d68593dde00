package io.libraryhub.messages;

import java.util.List;

/**
 * Somebody searched the catalogue. Who searched is not said.
 *
 * @param channel portal, kiosk or desk
 * @param words the words, lower case, at most 80 characters; digits of 6 and more are left out
 * @param hits how many titles were found
 * @param available how many of them had a copy on the shelf
 * @param unavailableTitleIds when nothing found was available: the first three titles found
 */
public record SearchPerformed(
        String searchId, String channel, String words, int hits, int available, List<String> unavailableTitleIds)
        implements DomainEvent {
    public static final String TYPE = "libhub.resource.search.performed";

    public SearchPerformed {
        unavailableTitleIds = List.copyOf(unavailableTitleIds);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return searchId;
    }
}
