package io.libraryhub.desk.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Puts a draft in force.
 *
 * @param basedOn the newest version when the draft was begun
 * @param validFrom not in the past; left out: at once
 * @param note why, for those who read the history
 */
public record PublishBody(
        @NotBlank @Size(max = 64) String requestId,
        long basedOn,
        @Valid @NotNull DraftBody draft,
        @Nullable Instant validFrom,
        @NotNull @Size(max = 500) String note) {}
