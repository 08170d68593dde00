package io.libraryhub.portal.lending;

import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Waits for every volume of a set.
 *
 * @param pickupBranch branch code, to which all of them come
 */
record OrderSetBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull TitleId titleId,
        @NotBlank @Size(max = 32) String pickupBranch) {}
