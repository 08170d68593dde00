package io.libraryhub.circulation.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a branch is usually open.
 *
 * @param zone of its days and hours, such as Asia/Shanghai
 * @param days by day, 1 (Monday) to 7; a day left out is closed
 * @param closedOnHolidays on public holidays
 * @param openOnMakeUpDays on working days that make up for a holiday, where the week says closed
 */
public record WeekView(
        String branch,
        String zone,
        Map<Integer, List<HoursView>> days,
        boolean closedOnHolidays,
        boolean openOnMakeUpDays)
        implements Serializable {
    public WeekView {
        days = days == null ? Map.of() : new TreeMap<>(days);
    }
}
