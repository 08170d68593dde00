package io.libraryhub.portal.fees;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param outcome paid, failed, twice or slow */
record DecisionBody(@NotBlank @Size(max = 600) String token, @NotBlank @Size(max = 16) String outcome) {}
