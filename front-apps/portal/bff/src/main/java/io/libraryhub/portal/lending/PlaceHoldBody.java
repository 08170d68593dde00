package io.libraryhub.portal.lending;

import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Joins the queue of a title.
 *
 * @param pickupBranch branch code
 * @param volume the part of a set that will do; absent: any copy of the title
 */
record PlaceHoldBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull TitleId titleId,
        @NotBlank @Size(max = 32) String pickupBranch,
        @Nullable @Size(max = 40) String volume) {}
