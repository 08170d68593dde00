package io.libraryhub.portal.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** @param until when the hold waits again by itself */
record SuspendHoldBody(@NotBlank @Size(max = 64) String requestId, @NotNull OffsetDateTime until) {}
