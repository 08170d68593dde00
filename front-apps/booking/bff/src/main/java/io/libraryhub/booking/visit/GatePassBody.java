package io.libraryhub.booking.visit;

import io.libraryhub.events.api.VisitView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a gate is told about the booking it scanned: enough to open, nothing about the person. */
public record GatePassBody(
        String code, String venue, String state, @Nullable Instant enteredAt, @Nullable Instant leftAt) {
    static GatePassBody of(VisitView visit) {
        return new GatePassBody(visit.code(), visit.venue(), visit.state(), visit.enteredAt(), visit.leftAt());
    }
}
