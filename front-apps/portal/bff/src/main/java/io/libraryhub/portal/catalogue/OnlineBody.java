package io.libraryhub.portal.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sent again with the same number, it counts once. */
public record OnlineBody(@NotBlank @Size(max = 64) String requestId) {}
