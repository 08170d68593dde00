package io.libraryhub.circulation.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateRuleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "lent {0} for {1} days: due {2}")
    @CsvSource({
        // Case A01: the end of the local day, not start time + 240 hours.
        "2013-02-09T02:30:00Z, 10, 2013-02-19T15:59:59Z",
        // One second before and after midnight in Shanghai are different days, though the same day in UTC.
        "2026-03-01T15:59:59Z, 28, 2026-03-29T15:59:59Z",
        "2026-03-01T16:00:00Z, 28, 2026-03-30T15:59:59Z",
        // Leap day.
        "2028-02-01T04:00:00Z, 28, 2028-02-29T15:59:59Z",
    })
    void a_loan_is_due_at_the_end_of_a_local_day(Instant lent, int days, Instant due) {
        assertThat(DueDateRule.endOfDay(lent, days, SHANGHAI)).isEqualTo(due);
    }

    @Test
    void the_day_ends_at_its_own_length_where_the_clocks_are_changed() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant due = DueDateRule.endOfDay(Instant.parse("2026-03-01T10:00:00Z"), 28, berlin);

        assertThat(due).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
    }

    @Test
    void renewing_early_costs_nothing_because_the_due_date_counts() {
        Instant due = Instant.parse("2026-03-29T15:59:59Z");
        Instant early = Instant.parse("2026-03-10T03:00:00Z");

        assertThat(DueDateRule.renewed(due, early, 28, SHANGHAI)).isEqualTo(Instant.parse("2026-04-26T15:59:59Z"));
    }

    @Test
    void a_renewal_never_ends_in_the_past() {
        Instant due = Instant.parse("2026-03-29T15:59:59Z");
        Instant longAfter = Instant.parse("2026-06-01T03:00:00Z");

        assertThat(DueDateRule.renewed(due, longAfter, 28, SHANGHAI)).isEqualTo(Instant.parse("2026-06-29T15:59:59Z"));
    }
}
