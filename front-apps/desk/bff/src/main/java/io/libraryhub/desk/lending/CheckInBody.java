package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes a copy back, or finds out where it belongs. */
public record CheckInBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch) {}
