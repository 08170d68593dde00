package io.libraryhub.desk.reader;

import io.libraryhub.kernel.ReaderId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Two accounts are of one person.
 *
 * @param readerId the account given up
 */
public record MergeBody(@NotBlank @Size(max = 64) String requestId, @NotNull ReaderId readerId) {}
