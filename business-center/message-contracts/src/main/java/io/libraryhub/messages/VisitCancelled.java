package io.libraryhub.messages;

/**
 * A visit booking was cancelled.
 */
public record VisitCancelled(String visitId, String readerId, String venue, String day) implements DomainEvent {
    public static final String TYPE = "libhub.events.visit.cancelled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return visitId;
    }
}
