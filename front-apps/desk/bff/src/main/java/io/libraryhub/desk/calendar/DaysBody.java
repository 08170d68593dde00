package io.libraryhub.desk.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The week holds again on these days, the last among them. */
public record DaysBody(@NotBlank @Size(max = 64) String requestId, @NotNull LocalDate from, @NotNull LocalDate to) {}
