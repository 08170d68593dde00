package io.libraryhub.booking.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param code the booking's code as scanned */
public record PassGateBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String venue,
        @NotBlank @Size(max = 64) String code) {}
