package io.libraryhub.events.api;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.VisitId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param code what the gate scans
 * @param state booked, inside, left, cancelled or missed
 */
public record VisitView(
        VisitId id,
        ReaderId readerId,
        String venue,
        LocalDate day,
        String code,
        String state,
        Instant bookedAt,
        @Nullable Instant enteredAt,
        @Nullable Instant leftAt)
        implements Serializable {}
