package io.libraryhub.portal.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The token of a pay page. */
record TokenBody(@NotBlank @Size(max = 600) String token) {}
