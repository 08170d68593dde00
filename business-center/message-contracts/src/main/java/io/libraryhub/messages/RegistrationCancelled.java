package io.libraryhub.messages;

/**
 * A reader gave up a place.
 */
public record RegistrationCancelled(String registrationId, String sessionId, String readerId) implements DomainEvent {
    public static final String TYPE = "libhub.events.registration.cancelled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return sessionId;
    }
}
