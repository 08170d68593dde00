package io.libraryhub.desk.calendar;

import io.libraryhub.circulation.api.HoursView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Other hours on some days.
 *
 * @param to the last of the days
 * @param hours none: closed
 * @param note why; may be empty
 */
public record ExceptionBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Size(max = 10) List<@NotNull HoursView> hours,
        @NotNull @Size(max = 200) String note) {}
