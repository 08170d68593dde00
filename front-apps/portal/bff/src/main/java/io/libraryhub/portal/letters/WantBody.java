package io.libraryhub.portal.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param wanted false: no letters from now on */
record WantBody(@NotBlank @Size(max = 64) String requestId, @NotNull Boolean wanted) {}
