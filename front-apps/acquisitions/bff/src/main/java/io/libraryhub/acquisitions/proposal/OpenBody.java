package io.libraryhub.acquisitions.proposal;

import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A purchase proposed by hand. */
public record OpenBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull TitleId titleId,
        @Min(1) @Max(500) int quantity,
        @NotBlank @Size(max = 200) String reason) {}
