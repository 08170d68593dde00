package io.libraryhub.desk.lending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Takes a copy back, or finds out where it belongs.
 *
 * @param returnedAt when it came back, of a copy out of a book drop; left out: now
 * @param damaged it must be mended before anybody gets it; left out: it is as it was
 */
public record CheckInBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 32) String barcode,
        @NotBlank @Size(max = 32) String branch,
        @Nullable Instant returnedAt,
        @Nullable Boolean damaged) {}
