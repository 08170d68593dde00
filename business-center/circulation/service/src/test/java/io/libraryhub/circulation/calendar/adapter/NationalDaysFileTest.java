package io.libraryhub.circulation.calendar.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.circulation.calendar.domain.NationalDays;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class NationalDaysFileTest {
    private final NationalDays china = NationalDaysFile.read(new ClassPathResource("calendar/china.txt"));

    @Test
    void the_years_that_were_announced_are_there() {
        assertThat(china.years()).containsExactlyInAnyOrder(2024, 2025, 2026);
    }

    @Test
    void the_national_week_of_2026_is_off_and_two_weekend_days_are_worked_for_it() {
        for (int day = 1; day <= 7; day++) {
            assertThat(china.holidays()).containsEntry(LocalDate.of(2026, 10, day), "国庆节");
        }
        assertThat(china.holidays()).doesNotContainKey(LocalDate.of(2026, 10, 8));
        assertThat(china.makeUpDays())
                .containsEntry(LocalDate.of(2026, 9, 20), "国庆节")
                .containsEntry(LocalDate.of(2026, 10, 10), "国庆节");
    }

    @Test
    void spring_festival_has_eight_or_nine_days() {
        assertThat(days("春节", 2024)).isEqualTo(8);
        assertThat(days("春节", 2025)).isEqualTo(8);
        assertThat(days("春节", 2026)).isEqualTo(9);
    }

    private long days(String name, int year) {
        return china.holidays().entrySet().stream()
                .filter(each -> each.getValue().equals(name) && each.getKey().getYear() == year)
                .count();
    }

    @Test
    void only_weekend_days_are_worked_to_make_up_and_no_day_is_both() {
        assertThat(china.makeUpDays().keySet())
                .allMatch(day -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .doesNotContainAnyElementsOf(china.holidays().keySet());
    }

    @Test
    void a_line_that_cannot_be_read_is_not_passed_over() {
        ByteArrayResource bad = new ByteArrayResource("2027 | 元旦 | 01-32 |".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> NationalDaysFile.read(bad)).hasMessageContaining("01-32");
    }
}
