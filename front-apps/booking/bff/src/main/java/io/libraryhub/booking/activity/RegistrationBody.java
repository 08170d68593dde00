package io.libraryhub.booking.activity;

import io.libraryhub.events.api.RegistrationView;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;

/**
 * A place of the reader who asks.
 *
 * @param state registered or cancelled
 */
public record RegistrationBody(
        RegistrationId id,
        SessionId sessionId,
        String titleZh,
        String titleEn,
        String branch,
        Instant startsAt,
        String state,
        Instant registeredAt) {
    static RegistrationBody of(RegistrationView registration) {
        return new RegistrationBody(
                registration.id(),
                registration.sessionId(),
                registration.titleZh(),
                registration.titleEn(),
                registration.branch(),
                registration.startsAt(),
                registration.state(),
                registration.registeredAt());
    }
}
