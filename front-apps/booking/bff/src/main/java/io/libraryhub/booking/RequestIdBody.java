package io.libraryhub.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A command that says all by its path.
 *
 * @param requestId the caller's number of this request: a repeat changes nothing and gives the same answer
 */
public record RequestIdBody(@NotBlank @Size(max = 64) String requestId) {}
