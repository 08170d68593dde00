package io.libraryhub.events.activity.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.RegistrationId;
import io.libraryhub.kernel.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions and registrations that are kept. */
public interface Activities {
    void add(Session session);

    Optional<Session> session(SessionId id);

    List<Session> sessionsFrom(Instant now, @Nullable String kind, @Nullable String branch, int page, int size);

    long countFrom(Instant now, @Nullable String kind, @Nullable String branch);

    boolean hasPlace(SessionId session, ReaderId reader);

    /** Takes a place unless the quota is reached. */
    boolean takePlace(SessionId id);

    void givePlaceBack(SessionId id);

    /** False when the reader has a place in that session. */
    boolean add(Registration registration);

    /** Holds the row until the transaction ends. */
    Optional<Registration> lock(RegistrationId id);

    void cancel(RegistrationId id, Instant at);

    List<Registration> registrations(ReaderId reader, int page, int size);

    long countRegistrations(ReaderId reader);
}
