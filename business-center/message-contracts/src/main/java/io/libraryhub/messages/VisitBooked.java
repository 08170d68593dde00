package io.libraryhub.messages;

/**
 * A reader booked to enter a venue.
 *
 * @param venue branch code
 * @param day local date at the venue
 */
public record VisitBooked(String visitId, String readerId, String venue, String day) implements DomainEvent {
    public static final String TYPE = "libhub.events.visit.booked";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return visitId;
    }
}
