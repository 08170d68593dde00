package io.libraryhub.portal.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A command that needs nothing but its number; sent again with the same number it is carried out once. */
public record RequestIdBody(@NotBlank @Size(max = 64) String requestId) {}
