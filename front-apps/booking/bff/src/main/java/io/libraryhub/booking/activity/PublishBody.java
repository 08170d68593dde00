package io.libraryhub.booking.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity with one session.
 *
 * @param kind talk, reading-club, training, exhibition, children or music
 * @param branch branch code
 */
public record PublishBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 120) String titleZh,
        @NotBlank @Size(max = 200) String titleEn,
        @NotBlank @Size(max = 32) String kind,
        @NotBlank @Size(max = 32) String branch,
        @NotNull Instant startsAt,
        @Min(1) @Max(1440) int durationMinutes,
        @Min(1) @Max(100_000) int quota,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 32) String> tags,
        @NotBlank @Size(max = 32) String audience,
        @NotBlank @Size(max = 4000) String descriptionZh) {}
