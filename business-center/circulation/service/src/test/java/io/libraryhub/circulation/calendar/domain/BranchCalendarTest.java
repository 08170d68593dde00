package io.libraryhub.circulation.calendar.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BranchCalendarTest {
    private static final List<Hours> DAY = List.of(new Hours(540, 1200));
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final LocalDate WORKED_SUNDAY = LocalDate.parse("2026-01-04");
    private static final NationalDays NATIONAL =
            new NationalDays(Map.of(NEW_YEAR, "元旦"), Map.of(WORKED_SUNDAY, "元旦"), Set.of(2026));
    private static final Week WORKING_DAYS = new Week(Map.of(
            DayOfWeek.TUESDAY, DAY,
            DayOfWeek.WEDNESDAY, DAY,
            DayOfWeek.THURSDAY, DAY,
            DayOfWeek.FRIDAY, DAY));

    private static BranchCalendar calendar(boolean holidays, boolean makeUp, Map<LocalDate, List<Hours>> exceptions) {
        return new BranchCalendar(SHANGHAI, WORKING_DAYS, holidays, makeUp, exceptions, NATIONAL);
    }

    @Test
    void a_holiday_closes_a_branch_that_follows_the_national_calendar_and_no_other() {
        assertThat(calendar(true, false, Map.of()).open(NEW_YEAR)).isFalse();
        assertThat(calendar(false, false, Map.of()).open(NEW_YEAR)).isTrue();
    }

    @Test
    void a_make_up_working_day_opens_as_a_working_day() {
        assertThat(calendar(true, true, Map.of()).on(WORKED_SUNDAY)).isEqualTo(DAY);
        assertThat(calendar(true, false, Map.of()).open(WORKED_SUNDAY)).isFalse();
    }

    @Test
    void an_exception_has_the_last_word() {
        List<Hours> noon = List.of(new Hours(720, 780));

        assertThat(calendar(true, true, Map.of(NEW_YEAR, noon)).on(NEW_YEAR)).isEqualTo(noon);
        assertThat(calendar(true, true, Map.of(WORKED_SUNDAY, List.of())).open(WORKED_SUNDAY))
                .isFalse();
    }

    @Test
    void in_a_year_that_is_not_known_the_week_decides() {
        assertThat(calendar(true, true, Map.of()).open(LocalDate.parse("2030-01-01")))
                .as("a Tuesday")
                .isTrue();
    }

    @Test
    void open_days_are_counted_after_one_day_up_to_another() {
        LocalDate wednesday = LocalDate.parse("2025-12-31");

        assertThat(calendar(true, false, Map.of()).openDays(wednesday, LocalDate.parse("2026-01-07")))
                .as("Friday 2, Tuesday 6 and Wednesday 7 January: the 1st is a holiday, Saturday to Monday closed")
                .isEqualTo(3);
        assertThat(calendar(true, false, Map.of()).openDays(wednesday, wednesday))
                .isZero();
        assertThat(calendar(true, false, Map.of()).openDays(wednesday, wednesday.minusDays(5)))
                .isZero();
    }

    @Test
    void a_missing_year_is_missed_in_time() {
        assertThat(NATIONAL.missing(LocalDate.parse("2026-06-01"), 30)).isEmpty();
        assertThat(NATIONAL.missing(LocalDate.parse("2026-12-20"), 30)).containsExactly(2027);
        assertThat(NATIONAL.missing(LocalDate.parse("2027-06-01"), 30)).containsExactly(2027);
    }

    @Test
    void hours_are_written_with_24_00_for_the_end_of_the_day() {
        assertThat(Hours.minutes("09:30")).isEqualTo(570);
        assertThat(Hours.minutes("24:00")).isEqualTo(Hours.DAY);
        assertThat(Hours.text(Hours.DAY)).isEqualTo("24:00");
        assertThatThrownBy(() -> Hours.minutes("25:00")).hasMessageContaining("25:00");
        assertThatThrownBy(() -> new Hours(600, 600)).hasMessageContaining("end after they begin");
    }
}
