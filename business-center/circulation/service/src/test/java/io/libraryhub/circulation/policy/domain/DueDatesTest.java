package io.libraryhub.circulation.policy.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.SHANGHAI;
import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.calendar.domain.BranchCalendar;
import io.libraryhub.circulation.calendar.domain.Hours;
import io.libraryhub.circulation.calendar.domain.NationalDays;
import io.libraryhub.circulation.calendar.domain.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueDatesTest {
    private static final List<Hours> NINE_TO_FIVE = List.of(new Hours(9 * 60, 17 * 60));

    /** A loan policy in few words. */
    static Loan loans(Term term, DueDateStrategy strategy) {
        return new Loan(term, strategy);
    }

    static final class Loan {
        private final Term term;
        private final DueDateStrategy strategy;
        private Term shortTerm = new Term(1, TermUnit.MINUTE);
        private List<FixedDueDate> fixed = List.of();
        private boolean endOfDay = true;
        private boolean notPastCard;
        private int offset;
        private int waitingPerCopy;

        private Loan(Term term, DueDateStrategy strategy) {
            this.term = term;
            this.strategy = strategy;
        }

        Loan shortTerm(Term another) {
            shortTerm = another;
            return this;
        }

        Loan fixed(FixedDueDate... dates) {
            fixed = List.of(dates);
            return this;
        }

        Loan atTheSameTimeOfDay() {
            endOfDay = false;
            return this;
        }

        Loan notPastCardExpiry() {
            notPastCard = true;
            return this;
        }

        Loan openingOffset(int minutes) {
            offset = minutes;
            return this;
        }

        Loan shortFromWaitingPerCopy(int waiting) {
            waitingPerCopy = waiting;
            return this;
        }

        LoanPolicy policy() {
            return new LoanPolicy(
                    true,
                    term,
                    endOfDay,
                    fixed,
                    strategy,
                    offset,
                    366,
                    notPastCard,
                    20,
                    0,
                    1,
                    7,
                    0,
                    shortTerm,
                    true,
                    waitingPerCopy,
                    true,
                    true);
        }

        String due(String lent, BranchCalendar calendar) {
            return due(lent, calendar, null);
        }

        String due(String lent, BranchCalendar calendar, @Nullable String cardUntil) {
            DueDate due = new DueDates(policy(), calendar)
                    .of(term, at(lent, calendar.zone()), cardUntil == null ? null : LocalDate.parse(cardUntil));
            return local(due.at(), calendar.zone());
        }
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }

    private static BranchCalendar open() {
        return BranchCalendar.always(SHANGHAI);
    }

    private static BranchCalendar closedOn(String... days) {
        return closedOn(NationalDays.NONE, days);
    }

    private static BranchCalendar closedOn(NationalDays national, String... days) {
        Map<LocalDate, List<Hours>> closed = new HashMap<>();
        Arrays.stream(days).forEach(day -> closed.put(LocalDate.parse(day), List.of()));
        return new BranchCalendar(SHANGHAI, Week.ALWAYS, true, true, closed, national);
    }

    private static BranchCalendar week(List<Hours> hours, DayOfWeek... openDays) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(openDays).forEach(day -> days.put(day, hours));
        return new BranchCalendar(SHANGHAI, new Week(days), false, false, Map.of(), NationalDays.NONE);
    }

    private static String renewed(String due, String now, RenewalPolicy renewal, Loan loan, BranchCalendar calendar) {
        return local(
                new DueDates(loan.policy(), calendar)
                        .renewed(at(due, calendar.zone()), at(now, calendar.zone()), renewal, null)
                        .at(),
                calendar.zone());
    }

    private static RenewalPolicy renewal(Term term, boolean fromDueDate) {
        return new RenewalPolicy(3, term, fromDueDate, true, true, false);
    }

    // Cases A

    @Test
    void case_A01_ten_days_end_with_the_local_day_and_not_after_240_hours() {
        assertThat(loans(Term.days(10), DueDateStrategy.NEXT_OPEN_DAY).due("2013-02-09T10:00", open()))
                .isEqualTo("2013-02-19T23:59:59");
    }

    @Test
    void case_A02_a_renewal_has_a_length_of_its_own() {
        assertThat(renewed(
                        "2013-02-09T23:59:59",
                        "2013-02-09T10:00",
                        renewal(Term.days(5), true),
                        loans(Term.days(10), DueDateStrategy.NEXT_OPEN_DAY),
                        open()))
                .isEqualTo("2013-02-14T23:59:59");
    }

    @Test
    void case_A05_due_on_a_closed_day_is_due_on_the_next_open_one() {
        assertThat(loans(Term.days(10), DueDateStrategy.NEXT_OPEN_DAY).due("2013-02-09T10:00", closedOn("2013-02-19")))
                .isEqualTo("2013-02-20T23:59:59");
    }

    @Test
    void case_A06_and_so_is_a_renewal() {
        assertThat(renewed(
                        "2013-02-09T23:59:59",
                        "2013-02-09T10:00",
                        renewal(Term.days(5), true),
                        loans(Term.days(10), DueDateStrategy.NEXT_OPEN_DAY),
                        closedOn("2013-02-14")))
                .isEqualTo("2013-02-15T23:59:59");
    }

    @Test
    void case_A12_a_loan_due_in_the_national_week_of_2026_is_due_after_it() {
        Map<LocalDate, String> week = new HashMap<>();
        LocalDate.parse("2026-10-01").datesUntil(LocalDate.parse("2026-10-08")).forEach(day -> week.put(day, "国庆节"));
        NationalDays national = new NationalDays(week, Map.of(), Set.of(2026));

        assertThat(loans(Term.days(30), DueDateStrategy.NEXT_OPEN_DAY).due("2026-09-01T10:00", closedOn(national)))
                .isEqualTo("2026-10-08T23:59:59");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Monday, Tuesday and Thursday open from nine to five; due on Wednesday 22 April 2026.
        "KEEP, 2026-04-22T23:59:59",
        "PREVIOUS_OPEN_DAY, 2026-04-21T23:59:59",
        "NEXT_OPEN_DAY, 2026-04-23T23:59:59",
        "END_OF_HOURS, 2026-04-21T17:00",
        "NEXT_HOURS, 2026-04-23T09:00",
        // No Wednesday is ever open: it stays.
        "SAME_WEEKDAY, 2026-04-22T23:59:59",
    })
    void case_A19_a_closed_wednesday(DueDateStrategy strategy, String due) {
        assertThat(loans(Term.days(2), strategy).due("2026-04-20T10:00", week(NINE_TO_FIVE, MONDAY, TUESDAY, THURSDAY)))
                .isEqualTo(due);
    }

    // More of the kind

    @ParameterizedTest(name = "lent {0} for {1} days: due {2}")
    @CsvSource({
        // One second before and after midnight in Shanghai are different days, though the same day in UTC.
        "2026-03-01T23:59:59, 28, 2026-03-29T23:59:59",
        "2026-03-02T00:00:00, 28, 2026-03-30T23:59:59",
        // Leap day, and the turn of the year.
        "2028-02-01T12:00:00, 28, 2028-02-29T23:59:59",
        "2026-12-31T12:00:00, 1, 2027-01-01T23:59:59",
    })
    void days_are_local_days(String lent, int days, String due) {
        assertThat(loans(Term.days(days), DueDateStrategy.KEEP).due(lent, open()))
                .isEqualTo(due);
    }

    @Test
    void the_day_ends_at_its_own_length_where_the_clocks_are_changed() {
        BranchCalendar berlin = BranchCalendar.always(ZoneId.of("Europe/Berlin"));
        Instant lent = Instant.parse("2026-03-01T10:00:00Z");

        DueDate due =
                new DueDates(loans(Term.days(28), DueDateStrategy.KEEP).policy(), berlin).of(Term.days(28), lent, null);

        assertThat(due.at()).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
    }

    @Test
    void the_open_day_before_is_not_one_that_is_over() {
        // Lent on Thursday for one day, Friday to Sunday closed: the last open day is today, and that is now.
        BranchCalendar calendar = week(NINE_TO_FIVE, MONDAY, TUESDAY, WEDNESDAY, THURSDAY);

        assertThat(loans(Term.days(1), DueDateStrategy.PREVIOUS_OPEN_DAY).due("2026-04-23T10:00", calendar))
                .isEqualTo("2026-04-23T23:59:59");
        assertThat(loans(Term.days(1), DueDateStrategy.END_OF_HOURS).due("2026-04-23T18:00", calendar))
                .as("closed already when it was lent: the next closing time")
                .isEqualTo("2026-04-27T17:00");
    }

    @Test
    void a_closed_day_moves_by_whole_weeks_when_the_weekday_counts() {
        assertThat(loans(Term.days(7), DueDateStrategy.SAME_WEEKDAY)
                        .due("2026-09-24T10:00", closedOn("2026-10-01", "2026-10-08")))
                .isEqualTo("2026-10-15T23:59:59");
    }

    @ParameterizedTest
    @EnumSource(DueDateStrategy.class)
    void a_library_that_never_opens_is_searched_for_a_bounded_time_and_the_date_stays(DueDateStrategy strategy) {
        assertThat(loans(Term.days(28), strategy).due("2026-03-01T10:00", week(List.of())))
                .isEqualTo("2026-03-29T23:59:59");
    }

    @Test
    void the_search_has_an_end() {
        BranchCalendar calendar = closedForDays(400);

        assertThat(loans(Term.days(1), DueDateStrategy.NEXT_OPEN_DAY).due("2025-12-31T10:00", calendar))
                .isEqualTo("2026-01-01T23:59:59");
        assertThat(loans(Term.days(1), DueDateStrategy.NEXT_OPEN_DAY).due("2025-12-31T10:00", closedForDays(366)))
                .isEqualTo("2027-01-02T23:59:59");
    }

    private static BranchCalendar closedForDays(int days) {
        LocalDate first = LocalDate.parse("2026-01-01");
        return closedOn(
                first.datesUntil(first.plusDays(days)).map(LocalDate::toString).toArray(String[]::new));
    }

    // Hours

    @Test
    void a_loan_for_hours_ends_on_the_minute() {
        assertThat(loans(new Term(3, TermUnit.HOUR), DueDateStrategy.KEEP).due("2026-04-20T10:17:30", open()))
                .isEqualTo("2026-04-20T13:17:30");
        assertThat(loans(new Term(90, TermUnit.MINUTE), DueDateStrategy.KEEP).due("2026-04-20T10:17", open()))
                .isEqualTo("2026-04-20T11:47");
    }

    @ParameterizedTest(name = "lent {0}, {1}: due {2}")
    @CsvSource({
        "2026-04-20T10:00, END_OF_HOURS, 2026-04-20T14:00", // within the hours: stays
        "2026-04-20T13:00, END_OF_HOURS, 2026-04-20T17:00", // closing time itself
        "2026-04-20T15:30, END_OF_HOURS, 2026-04-20T17:00",
        "2026-04-20T15:30, NEXT_HOURS, 2026-04-21T09:30",
        "2026-04-21T15:30, NEXT_HOURS, 2026-04-23T09:30", // Wednesday is closed
    })
    void a_loan_for_four_hours_that_would_end_at_night(String lent, DueDateStrategy strategy, String due) {
        assertThat(loans(new Term(4, TermUnit.HOUR), strategy)
                        .openingOffset(30)
                        .due(lent, week(NINE_TO_FIVE, MONDAY, TUESDAY, THURSDAY)))
                .isEqualTo(due);
    }

    @Test
    void a_midday_break_is_closed_too() {
        BranchCalendar calendar =
                week(List.of(new Hours(9 * 60, 12 * 60), new Hours(14 * 60, 18 * 60)), MONDAY, TUESDAY);

        assertThat(loans(new Term(2, TermUnit.HOUR), DueDateStrategy.END_OF_HOURS)
                        .due("2026-04-20T11:00", calendar))
                .isEqualTo("2026-04-20T12:00");
        assertThat(loans(new Term(2, TermUnit.HOUR), DueDateStrategy.NEXT_HOURS).due("2026-04-20T11:00", calendar))
                .isEqualTo("2026-04-20T14:00");
    }

    // Fixed due dates and the card

    @Test
    void a_fixed_due_date_comes_first_when_it_is_earlier() {
        FixedDueDate term = new FixedDueDate(
                LocalDate.parse("2026-02-23"), LocalDate.parse("2026-07-03"), LocalDate.parse("2026-07-05"));
        Loan policy = loans(new Term(2, TermUnit.MONTH), DueDateStrategy.NEXT_OPEN_DAY)
                .fixed(term);

        assertThat(policy.due("2026-03-02T10:00", open())).isEqualTo("2026-05-02T23:59:59");
        assertThat(policy.due("2026-06-01T10:00", open())).isEqualTo("2026-07-05T23:59:59");
        assertThat(policy.due("2026-07-06T10:00", open())).as("not covered").isEqualTo("2026-09-06T23:59:59");
        assertThat(policy.due("2026-06-01T10:00", closedOn("2026-07-05")))
                .as("the limit is not passed: the open day before it")
                .isEqualTo("2026-07-04T23:59:59");
    }

    @Test
    void nothing_is_due_after_the_card_expires_when_the_policy_says_so() {
        Loan free = loans(Term.days(28), DueDateStrategy.NEXT_OPEN_DAY);
        Loan bound = loans(Term.days(28), DueDateStrategy.NEXT_OPEN_DAY).notPastCardExpiry();

        assertThat(free.due("2026-03-01T10:00", open(), "2026-03-15")).isEqualTo("2026-03-29T23:59:59");
        assertThat(bound.due("2026-03-01T10:00", open(), "2026-03-15")).isEqualTo("2026-03-15T23:59:59");
        assertThat(bound.due("2026-03-01T10:00", open(), "2026-03-29")).isEqualTo("2026-03-29T23:59:59");
        assertThat(bound.due("2026-03-01T10:00", closedOn("2026-03-15"), "2026-03-15"))
                .isEqualTo("2026-03-14T23:59:59");
        assertThat(bound.due("2026-03-01T10:00", closedOn("2026-03-29"), "2026-03-29"))
                .as("the next open day would be after it")
                .isEqualTo("2026-03-28T23:59:59");
        assertThat(bound.due("2026-03-01T10:00", open())).as("not known").isEqualTo("2026-03-29T23:59:59");
    }

    @Test
    void the_steps_say_what_moved_it() {
        DueDates dates = new DueDates(
                loans(Term.days(28), DueDateStrategy.NEXT_OPEN_DAY)
                        .notPastCardExpiry()
                        .policy(),
                closedOn("2026-03-15"));

        DueDate due = dates.of(Term.days(28), at("2026-03-01T10:00", SHANGHAI), LocalDate.parse("2026-03-15"));

        assertThat(due.steps()).containsExactly(DueDate.CARD, DueDate.CLOSED);
        assertThat(local(due.counted(), SHANGHAI)).isEqualTo("2026-03-29T23:59:59");
    }

    // Renewals

    @ParameterizedTest(name = "case C01 with {1} {2}s")
    @CsvSource({
        "2018-06-01T21:32:11Z, 1, MONTH, 2018-07-01T21:32:11Z",
        "2018-06-01T21:32:11Z, 2, WEEK, 2018-06-15T21:32:11Z",
        "2018-06-01T21:32:11Z, 5, DAY, 2018-06-06T21:32:11Z",
        "2018-06-01T21:32:11Z, 5, HOUR, 2018-06-02T02:32:11Z",
        "2018-06-01T21:32:11Z, 40, MINUTE, 2018-06-01T22:12:11Z",
        "2018-01-31T21:32:11Z, 1, MONTH, 2018-02-28T21:32:11Z",
        "2020-01-31T21:32:11Z, 1, MONTH, 2020-02-29T21:32:11Z",
    })
    void case_C01_from_now_at_the_same_time_of_day(Instant now, int length, TermUnit unit, Instant due) {
        BranchCalendar utc = BranchCalendar.always(ZoneOffset.UTC);
        Loan loan = loans(new Term(1, TermUnit.MONTH), DueDateStrategy.KEEP).atTheSameTimeOfDay();
        Instant before = now.plusSeconds(86_400);

        DueDate renewed =
                new DueDates(loan.policy(), utc).renewed(before, now, renewal(new Term(length, unit), false), null);

        assertThat(renewed.at()).isEqualTo(due);
    }

    @Test
    void renewing_early_costs_nothing_when_the_due_date_counts() {
        Loan loan = loans(Term.days(28), DueDateStrategy.KEEP);

        assertThat(renewed("2026-03-29T23:59:59", "2026-03-10T11:00", renewal(Term.days(28), true), loan, open()))
                .isEqualTo("2026-04-26T23:59:59");
        assertThat(renewed("2026-03-29T23:59:59", "2026-03-10T11:00", renewal(Term.days(28), false), loan, open()))
                .isEqualTo("2026-04-07T23:59:59");
    }

    @Test
    void a_renewal_never_ends_in_the_past() {
        Loan loan = loans(Term.days(28), DueDateStrategy.KEEP);

        assertThat(renewed("2026-03-29T23:59:59", "2026-06-01T11:00", renewal(Term.days(28), true), loan, open()))
                .isEqualTo("2026-06-29T23:59:59");
    }

    // Demand

    @ParameterizedTest(name = "{0} wait for {1} copies, short supply {2}: {3} days")
    @CsvSource({
        "2, 1, false, 28",
        "3, 1, false, 14",
        "5, 2, false, 28",
        "6, 2, false, 14",
        "0, 0, false, 28",
        "0, 1, true, 14",
        "3, 0, false, 14"
    })
    void when_three_wait_for_each_copy_it_is_lent_for_a_fortnight(int waiting, int copies, boolean pressing, int days) {
        LoanPolicy policy = loans(Term.days(28), DueDateStrategy.KEEP)
                .shortTerm(Term.days(14))
                .shortFromWaitingPerCopy(3)
                .policy();

        assertThat(policy.termFor(pressing, waiting, copies)).isEqualTo(Term.days(days));
    }

    // Pick-up

    @Test
    void a_copy_is_kept_for_days_or_for_open_days() {
        BranchCalendar calendar = closedOn("2026-10-01", "2026-10-02", "2026-10-03");
        Instant ready = at("2026-09-30T10:00", SHANGHAI);

        assertThat(local(DueDates.pickupBy(ready, pickup(false), calendar, 366), SHANGHAI))
                .isEqualTo("2026-10-03T23:59:59");
        assertThat(local(DueDates.pickupBy(ready, pickup(true), calendar, 366), SHANGHAI))
                .isEqualTo("2026-10-06T23:59:59");
        assertThat(local(DueDates.pickupBy(ready, pickup(true), week(List.of()), 366), SHANGHAI))
                .as("never open: days")
                .isEqualTo("2026-10-03T23:59:59");
    }

    private static HoldPolicy pickup(boolean openDays) {
        return new HoldPolicy(10, 0, false, 3, openDays, 28, 5, 30, 180);
    }

    // Properties

    @ParameterizedTest
    @EnumSource(
            value = DueDateStrategy.class,
            names = {"PREVIOUS_OPEN_DAY", "NEXT_OPEN_DAY", "SAME_WEEKDAY"})
    void no_due_date_falls_on_a_closed_day_unless_the_strategy_finds_none(DueDateStrategy strategy) {
        Random random = new Random(strategy.ordinal());
        for (int round = 0; round < 2_000; round++) {
            Map<LocalDate, List<Hours>> closed = new HashMap<>();
            LocalDate first = LocalDate.parse("2026-01-01");
            for (int i = 0; i < 120; i++) {
                if (random.nextInt(3) == 0) {
                    closed.put(first.plusDays(i), List.of());
                }
            }
            BranchCalendar calendar =
                    new BranchCalendar(SHANGHAI, Week.ALWAYS, false, false, closed, NationalDays.NONE);
            Instant now = first.plusDays(random.nextInt(60))
                    .atTime(10, 0)
                    .atZone(SHANGHAI)
                    .toInstant();
            Term term = Term.days(1 + random.nextInt(40));

            DueDate due = new DueDates(loans(term, strategy).policy(), calendar).of(term, now, null);

            boolean noneFound =
                    strategy == DueDateStrategy.PREVIOUS_OPEN_DAY && due.at().equals(due.counted());
            assertThat(calendar.open(calendar.day(due.at())) || noneFound)
                    .as("seed %s round %s", strategy.ordinal(), round)
                    .isTrue();
            assertThat(due.at()).isAfter(now);
        }
    }
}
