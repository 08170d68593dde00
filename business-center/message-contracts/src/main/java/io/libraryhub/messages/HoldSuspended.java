package io.libraryhub.messages;

import java.time.Instant;

/**
 * A reader who waits lets others pass for a while.
 *
 * @param until when it waits again by itself
 */
public record HoldSuspended(String holdId, String titleId, String readerId, Instant until) implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.suspended";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
