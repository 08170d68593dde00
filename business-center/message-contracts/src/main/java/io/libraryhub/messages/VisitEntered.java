package io.libraryhub.messages;

/**
 * Somebody entered a venue.
 */
public record VisitEntered(String visitId, String readerId, String venue) implements DomainEvent {
    public static final String TYPE = "libhub.events.visit.entered";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return visitId;
    }
}
