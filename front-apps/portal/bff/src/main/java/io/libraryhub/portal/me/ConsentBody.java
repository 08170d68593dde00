package io.libraryhub.portal.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Allows or withdraws a purpose; withdrawing the profile deletes it.
 *
 * @param purpose profile
 */
record ConsentBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Pattern(regexp = "profile") String purpose,
        boolean granted) {}
