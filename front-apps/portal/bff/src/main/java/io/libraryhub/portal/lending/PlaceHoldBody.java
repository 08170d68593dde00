package io.libraryhub.portal.lending;

import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Joins the queue of a title.
 *
 * @param pickupBranch branch code
 */
record PlaceHoldBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull TitleId titleId,
        @NotBlank @Size(max = 32) String pickupBranch) {}
