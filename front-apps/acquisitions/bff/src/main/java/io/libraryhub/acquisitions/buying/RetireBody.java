package io.libraryhub.acquisitions.buying;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param seenVersion the version that was seen */
public record RetireBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull @Size(max = 40) String classCode,
        @NotNull @Size(max = 16) String branch,
        @Min(0) int seenVersion) {}
