package io.libraryhub.messages;

/**
 * Somebody left a venue.
 */
public record VisitLeft(String visitId, String readerId, String venue) implements DomainEvent {
    public static final String TYPE = "libhub.events.visit.left";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return visitId;
    }
}
