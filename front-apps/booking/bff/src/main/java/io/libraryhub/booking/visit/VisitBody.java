package io.libraryhub.booking.visit;

import io.libraryhub.events.api.VisitView;
import io.libraryhub.kernel.VisitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A booking of the reader who asks.
 *
 * @param code what the gate scans
 * @param state booked, inside, left, cancelled or missed
 */
public record VisitBody(
        VisitId id,
        String venue,
        LocalDate day,
        String code,
        String state,
        Instant bookedAt,
        @Nullable Instant enteredAt,
        @Nullable Instant leftAt) {
    static VisitBody of(VisitView visit) {
        return new VisitBody(
                visit.id(),
                visit.venue(),
                visit.day(),
                visit.code(),
                visit.state(),
                visit.bookedAt(),
                visit.enteredAt(),
                visit.leftAt());
    }
}
