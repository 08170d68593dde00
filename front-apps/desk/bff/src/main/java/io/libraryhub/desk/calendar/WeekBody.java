package io.libraryhub.desk.calendar;

import io.libraryhub.circulation.api.HoursView;
import io.libraryhub.circulation.api.WeekView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * The usual hours from now on.
 *
 * @param days by day, 1 (Monday) to 7; a day left out is closed
 */
public record WeekBody(
        @NotBlank @Size(max = 64) String requestId,
        @NotBlank @Size(max = 64) String zone,
        @NotNull @Size(max = 7) Map<Integer, List<HoursView>> days,
        boolean closedOnHolidays,
        boolean openOnMakeUpDays) {
    WeekView of(String branch) {
        return new WeekView(branch, zone, days, closedOnHolidays, openOnMakeUpDays);
    }
}
