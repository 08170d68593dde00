package io.libraryhub.acquisitions.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param quantity copies to buy when approved
 * @param reason needed to reject
 */
public record DecideBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull Boolean approve,
        @Min(0) @Max(500) int quantity,
        @Nullable @Size(max = 200) String reason) {}
