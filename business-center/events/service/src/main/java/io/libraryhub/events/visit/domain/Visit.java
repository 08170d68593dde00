package io.libraryhub.events.visit.domain;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booking to enter a venue on a day, and what became of it. Going out for lunch is no end: who left may enter again on the
 * same day.
 *
 * @param code what the gate scans
 */
public record Visit(
        VisitId id,
        ReaderId reader,
        String venue,
        LocalDate day,
        String code,
        State state,
        Instant bookedAt,
        @Nullable Instant enteredAt,
        @Nullable Instant leftAt) {

    /** What a visit can be; the database and the contract use the lower-case words. */
    public enum State {
        BOOKED,
        INSIDE,
        LEFT,
        CANCELLED,
        MISSED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static State of(String word) {
            return valueOf(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    public boolean mayEnter() {
        return state == State.BOOKED || state == State.LEFT;
    }

    public Visit entered(Instant at) {
        return new Visit(id, reader, venue, day, code, State.INSIDE, bookedAt, at, leftAt);
    }

    public Visit left(Instant at) {
        return new Visit(id, reader, venue, day, code, State.LEFT, bookedAt, enteredAt, at);
    }

    public Visit cancelled() {
        return new Visit(id, reader, venue, day, code, State.CANCELLED, bookedAt, enteredAt, leftAt);
    }
}
