package io.libraryhub.desk.hold;

import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The reader in hand waits for every volume of a set. */
public record OrderSetBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull ReaderId readerId,
        @NotNull TitleId titleId,
        @NotBlank @Size(max = 32) String pickupBranch) {}
