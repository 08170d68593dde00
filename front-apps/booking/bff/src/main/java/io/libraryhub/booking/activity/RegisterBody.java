package io.libraryhub.booking.activity;

import io.libraryhub.kernel.SessionId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a place in a session. */
public record RegisterBody(@NotBlank @Size(max = 64) String requestId, @NotNull SessionId sessionId) {}
