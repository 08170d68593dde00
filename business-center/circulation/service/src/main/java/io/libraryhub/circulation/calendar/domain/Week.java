package io.libraryhub.circulation.calendar.domain;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Opening hours by the day of the week; a day without any is closed. */
public record Week(Map<DayOfWeek, List<Hours>> days) {
    /** Never closed. */
    public static final Week ALWAYS = every(List.of(Hours.ALL_DAY));

    public Week {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
        days = Map.copyOf(copy);
    }

    public static Week every(List<Hours> hours) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, hours);
        }
        return new Week(days);
    }

    public List<Hours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** What is usual on a working day: the hours of the first of Monday to Friday that has any. */
    List<Hours> onAWorkingDay() {
        for (int day = 1; day <= 5; day++) {
            List<Hours> hours = on(DayOfWeek.of(day));
            if (!hours.isEmpty()) {
                return hours;
            }
        }
        return List.of();
    }
}
