package io.libraryhub.circulation.calendar.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays 法定节假日 and the weekend days that are worked to make up for them 调休上班日, as the State Council
 * announces them for each year.
 *
 * @param holidays by day, the name of the holiday
 * @param makeUpDays by day, the name of the holiday it makes up for
 * @param years those whose announcement is known
 */
public record NationalDays(Map<LocalDate, String> holidays, Map<LocalDate, String> makeUpDays, Set<Integer> years) {
    public static final NationalDays NONE = new NationalDays(Map.of(), Map.of(), Set.of());

    public NationalDays {
        holidays = Map.copyOf(holidays);
        makeUpDays = Map.copyOf(makeUpDays);
        years = Set.copyOf(years);
    }

    /**
     * The years in use whose days are not known: the year of this day, and the next one from the given number of days
     * before it begins.
     */
    public Set<Integer> missing(LocalDate today, int noticeDays) {
        Set<Integer> missing = new TreeSet<>(Set.of(today.getYear()));
        missing.add(today.plusDays(noticeDays).getYear());
        missing.removeAll(years);
        return missing;
    }
}
