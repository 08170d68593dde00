package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A loan that was written by mistake.
 *
 * @param branch where the copy is in hand
 * @param reason for staff
 */
public record VoidBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String branch,
        @NotBlank @Size(max = 200) String reason) {}
