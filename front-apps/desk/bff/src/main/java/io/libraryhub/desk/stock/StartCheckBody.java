package io.libraryhub.desk.stock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A range of shelves, both ends included.
 *
 * @param from call number; left out: from the first
 * @param to call number; left out: to the last
 * @param collection only this part of the stock; left out: all
 */
public record StartCheckBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String branch,
        @Size(max = 64) @Nullable String from,
        @Size(max = 64) @Nullable String to,
        @Size(max = 32) @Nullable String collection) {}
