package io.libraryhub.events.activity.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;

/** A reader's place in a session; {@code active} until it is given up. */
public record Registration(
        RegistrationId id, SessionId session, ReaderId reader, boolean active, Instant registeredAt) {}
