package io.libraryhub.messages;

import java.time.Instant;

/**
 * A copy lies on the hold shelf for the reader.
 */
public record HoldReady(
        String holdId, String titleId, String itemId, String readerId, String pickupBranch, Instant pickupBy)
        implements DomainEvent {
    public static final String TYPE = "libhub.circulation.hold.ready";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
