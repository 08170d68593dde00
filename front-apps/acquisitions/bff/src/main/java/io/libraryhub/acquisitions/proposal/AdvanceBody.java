package io.libraryhub.acquisitions.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param to on-order or in-process */
public record AdvanceBody(@NotBlank @Size(max = 64) String requestId, @NotBlank @Size(max = 16) String to) {}
