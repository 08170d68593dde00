package io.libraryhub.circulation.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a branch is open. An exception for a day decides; else the national calendar, as far as the branch follows it; else
 * the week. In a year whose holidays are not known, the week decides.
 *
 * @param closedOnHolidays the branch is closed on public holidays
 * @param openOnMakeUpDays on a make-up working day that is closed by the week, it opens as on a working day
 * @param exceptions by day, the hours that hold instead; none: closed
 */
public record BranchCalendar(
        ZoneId zone,
        Week week,
        boolean closedOnHolidays,
        boolean openOnMakeUpDays,
        Map<LocalDate, List<Hours>> exceptions,
        NationalDays national) {
    public BranchCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    /** A branch that nobody wrote a calendar for is open always: so nothing is moved by guesswork. */
    public static BranchCalendar always(ZoneId zone) {
        return new BranchCalendar(zone, Week.ALWAYS, false, false, Map.of(), NationalDays.NONE);
    }

    /** The hours of a day, in order; none: closed. */
    public List<Hours> on(LocalDate day) {
        List<Hours> exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        if (closedOnHolidays && national.holidays().containsKey(day)) {
            return List.of();
        }
        List<Hours> usual = week.on(day.getDayOfWeek());
        return usual.isEmpty() && openOnMakeUpDays && national.makeUpDays().containsKey(day)
                ? week.onAWorkingDay()
                : usual;
    }

    public boolean open(LocalDate day) {
        return !on(day).isEmpty();
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Whether the branch is open at this instant; the closing minute itself still counts. */
    public boolean open(Instant instant) {
        return spans(day(instant)).stream()
                .anyMatch(span -> !instant.isBefore(span.opens()) && !instant.isAfter(span.closes()));
    }

    /** How many open days lie after one day, up to another and including that. */
    public int openDays(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::open)
                        .count()
                : 0;
    }

    /** The first open day after this one, at most so many days ahead. */
    public Optional<LocalDate> next(LocalDate day, int atMost) {
        return search(day, 1, atMost);
    }

    /** The last open day before this one, at most so many days back. */
    public Optional<LocalDate> previous(LocalDate day, int atMost) {
        return search(day, -1, atMost);
    }

    /** The next open day that is the same day of the week. */
    public Optional<LocalDate> sameWeekday(LocalDate day, int atMost) {
        return search(day, 7, atMost / 7);
    }

    private Optional<LocalDate> search(LocalDate from, int step, int steps) {
        LocalDate day = from;
        for (int i = 0; i < steps; i++) {
            day = day.plusDays(step);
            if (open(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** When the branch opens next, after this instant. */
    public Optional<Instant> opensAfter(Instant instant, int atMostDays) {
        LocalDate day = day(instant);
        for (int i = 0; i <= atMostDays; i++) {
            for (Span span : spans(day.plusDays(i))) {
                if (span.opens().isAfter(instant)) {
                    return Optional.of(span.opens());
                }
            }
        }
        return Optional.empty();
    }

    /** When the branch closed last, before this instant. */
    public Optional<Instant> closedBefore(Instant instant, int atMostDays) {
        LocalDate day = day(instant);
        for (int i = 0; i <= atMostDays; i++) {
            List<Span> spans = spans(day.minusDays(i));
            for (int n = spans.size() - 1; n >= 0; n--) {
                if (!spans.get(n).closes().isAfter(instant)) {
                    return Optional.of(spans.get(n).closes());
                }
            }
        }
        return Optional.empty();
    }

    /** When the branch closes next, at or after this instant. */
    public Optional<Instant> closesAfter(Instant instant, int atMostDays) {
        LocalDate day = day(instant);
        for (int i = 0; i <= atMostDays; i++) {
            for (Span span : spans(day.plusDays(i))) {
                if (span.closes().isAfter(instant)) {
                    return Optional.of(span.closes());
                }
            }
        }
        return Optional.empty();
    }

    private List<Span> spans(LocalDate day) {
        List<Span> spans = new ArrayList<>();
        for (Hours hours : on(day)) {
            spans.add(new Span(instant(day, hours.opens()), instant(day, hours.closes())));
        }
        return spans;
    }

    private Instant instant(LocalDate day, int minutes) {
        return minutes == Hours.DAY
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.of(minutes / 60, minutes % 60))
                        .atZone(zone)
                        .toInstant();
    }

    private record Span(Instant opens, Instant closes) {}
}
