package io.libraryhub.circulation.calendar.adapter;

import io.libraryhub.circulation.calendar.domain.NationalDays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;

/**
 * Reads the facts: a line for each holiday of a year, {@code year | name | first..last day off | worked days}. A line that
 * cannot be read stops the service: a calendar that is silently short lends over the holidays.
 */
final class NationalDaysFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private NationalDaysFile() {}

    static NationalDays read(Resource file) {
        Map<LocalDate, String> holidays = new HashMap<>();
        Map<LocalDate, String> makeUpDays = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\\|", -1));
                int year = Integer.parseInt(cells.get(0).strip());
                String name = cells.get(1).strip();
                String[] span = cells.get(2).strip().split("\\.\\.", -1);
                day(year, span[0])
                        .datesUntil(day(year, span[span.length - 1]).plusDays(1))
                        .forEach(day -> holidays.put(day, name));
                for (String worked : cells.get(3).strip().split(" +")) {
                    if (!worked.isEmpty()) {
                        makeUpDays.put(day(year, worked), name);
                    }
                }
                years.add(year);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the national calendar cannot be read: " + file, e);
        }
        return new NationalDays(holidays, makeUpDays, years);
    }

    private static LocalDate day(int year, String text) {
        return MonthDay.parse(text, DAY).atYear(year);
    }
}
