package io.libraryhub.booking.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Takes a place for a day.
 *
 * @param noticeAccepted the entry notice was read and accepted (requirement row 35)
 */
public record BookVisitBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String venue,
        @NotNull LocalDate day,
        boolean noticeAccepted) {}
