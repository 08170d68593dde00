package io.libraryhub.messages;

import java.util.List;

/**
 * A reader signed up for a session of an activity.
 *
 * @param activityKind talk, reading-club, training, exhibition, children or music
 * @param tags tags of the activity
 */
public record RegistrationMade(
        String registrationId, String sessionId, String readerId, String activityKind, List<String> tags)
        implements DomainEvent {
    public static final String TYPE = "libhub.events.registration.made";

    public RegistrationMade {
        tags = List.copyOf(tags);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return sessionId;
    }
}
