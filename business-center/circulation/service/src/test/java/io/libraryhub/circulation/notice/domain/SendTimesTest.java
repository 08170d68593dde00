package io.libraryhub.circulation.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.FixedPolicies;
import io.libraryhub.circulation.policy.domain.NoticePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders at nine, everything else after ten minutes, silence from nine in the evening until eight. */
class SendTimesTest {
    private static Instant shanghai(String time) {
        String[] dayAndTime = time.split(" ");
        return LocalDate.parse("2026-03-0" + dayAndTime[0])
                .atTime(LocalTime.parse(dayAndTime[1]))
                .atZone(FixedPolicies.SHANGHAI)
                .toInstant();
    }

    @ParameterizedTest(name = "{0} written on {1} goes out on {2}")
    @CsvSource({
        "OVERDUE, 1 00:10, 1 09:00",
        "DUE_SOON, 1 08:59, 1 09:00",
        "DUE_SOON, 1 14:00, 1 14:00",
        "OVERDUE, 1 22:00, 2 08:00",
        "READY, 1 14:00, 1 14:10",
        "READY, 1 20:49, 1 20:59",
        "FEE, 1 20:50, 2 08:00",
        "RECALLED, 2 03:00, 2 08:00",
        "HOLD_EXPIRED, 2 07:50, 2 08:00"
    })
    void each_kind_has_its_time(NoticeKind kind, String written, String out) {
        assertThat(SendTimes.first(kind, FixedPolicies.NOTICES, FixedPolicies.SHANGHAI, shanghai(written)))
                .isEqualTo(shanghai(out));
    }

    @ParameterizedTest(name = "after try {0} at {1}: again on {2}")
    @CsvSource({"1, 1 14:00, 1 14:05", "2, 1 14:05, 1 14:15", "3, 1 14:15, 1 14:35", "3, 1 20:45, 2 08:00"})
    void tries_are_further_and_further_apart(int tries, String now, String again) {
        assertThat(SendTimes.again(FixedPolicies.NOTICES, FixedPolicies.SHANGHAI, tries, shanghai(now)))
                .isEqualTo(shanghai(again));
    }

    @ParameterizedTest(name = "quiet from {0} until {1}: at {2} → {3}")
    @CsvSource({
        "12:00, 14:00, 13:59, true",
        "12:00, 14:00, 14:00, false",
        "12:00, 14:00, 11:59, false",
        "21:00, 08:00, 07:59, true",
        "21:00, 08:00, 21:00, true",
        "00:00, 00:00, 03:00, false"
    })
    void quiet_hours_may_lie_within_a_day_or_across_midnight_or_not_be(
            LocalTime from, LocalTime until, LocalTime at, boolean quiet) {
        assertThat(policy(from, until, LocalTime.of(9, 0), List.of("mail")).quiet(at))
                .isEqualTo(quiet);
    }

    @Test
    void reminders_in_the_quiet_hours_and_channels_that_do_not_exist_make_no_sense() {
        NoticePolicy nonsense = policy(LocalTime.of(8, 0), LocalTime.of(10, 0), LocalTime.of(9, 0), List.of("fax"));

        assertThat(nonsense.contradictions())
                .hasSize(2)
                .anyMatch(each -> each.startsWith("channels"))
                .contains("quietFrom ≤ dailyAt < quietUntil");
        assertThat(FixedPolicies.NOTICES.contradictions()).isEmpty();
    }

    private static NoticePolicy policy(LocalTime from, LocalTime until, LocalTime daily, List<String> channels) {
        return new NoticePolicy(3, 1, 7, 4, true, true, true, true, channels, "zh", daily, 10, from, until, 3, 5);
    }
}
