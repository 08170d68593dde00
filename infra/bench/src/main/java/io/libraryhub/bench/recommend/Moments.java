package io.libraryhub.bench.recommend;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Reads a time however a file writes it, as seconds since 1970 in UTC. */
final class Moments {
    /** A number above this counts milliseconds: as seconds it would lie beyond the year 5000. */
    private static final double MOST_SECONDS = 1e11;

    private static final int MILLIS = 1000;
    /** A year of two digits lies in the hundred years from here on. */
    private static final int FIRST_YEAR = 1950;

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd[['T'][ ]HH:mm[:ss]][X]", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d[ HH:mm[:ss]]", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT),
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_YEAR)
                    .toFormatter(Locale.ENGLISH));

    private static final int DATE_DIGITS = 8;

    private Moments() {}

    /** Nothing when it cannot be read. */
    static OptionalLong seconds(String text) {
        boolean compactDate = text.length() == DATE_DIGITS && (text.startsWith("19") || text.startsWith("20"));
        if (!compactDate) {
            OptionalLong number = number(text);
            if (number.isPresent()) {
                return number;
            }
        }
        for (DateTimeFormatter format : FORMATS) {
            try {
                return OptionalLong.of(seconds(format.parseBest(text, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeParseException e) {
                // The next format may fit.
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong number(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number)
                    ? OptionalLong.of((long) (number > MOST_SECONDS ? number / MILLIS : number))
                    : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long seconds(TemporalAccessor read) {
        LocalDateTime time = read instanceof LocalDateTime exact
                ? exact
                : LocalDate.from(read).atStartOfDay();
        return time.toEpochSecond(ZoneOffset.UTC);
    }
}
