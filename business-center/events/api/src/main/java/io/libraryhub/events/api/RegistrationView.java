package io.libraryhub.events.api;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import java.io.Serializable;
import java.time.Instant;

/** @param state registered or cancelled */
public record RegistrationView(
        RegistrationId id,
        SessionId sessionId,
        ReaderId readerId,
        String titleZh,
        String titleEn,
        String branch,
        Instant startsAt,
        String state,
        Instant registeredAt)
        implements Serializable {}
