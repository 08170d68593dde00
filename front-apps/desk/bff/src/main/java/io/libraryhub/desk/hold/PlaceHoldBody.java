package io.libraryhub.desk.hold;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The reader in hand joins the queue of a title.
 *
 * @param volume the part of a set that will do; absent: any copy of the title
 */
public record PlaceHoldBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull ReaderId readerId,
        @NotNull TitleId titleId,
        @NotBlank @Size(max = 32) String pickupBranch,
        @Nullable @Size(max = 40) String volume) {}
