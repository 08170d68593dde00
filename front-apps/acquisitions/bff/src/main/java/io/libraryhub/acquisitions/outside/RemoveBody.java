package io.libraryhub.acquisitions.outside;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param name of the list */
public record RemoveBody(@NotBlank @Size(max = 64) String requestId, @NotBlank @Size(max = 80) String name) {}
