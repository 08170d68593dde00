package io.libraryhub.circulation.hold.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.HOLDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.hold.domain.WaitEstimate.Cycle;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {
    @Test
    void position_times_cycle_over_copies_give_or_take_thirty_percent() {
        // 4th of 4 in the queue, 2 copies, each out for 20 days: 40 days, so 28 to 52.
        assertThat(WaitEstimate.of(4, 2, new Cycle(12, 20), HOLDS)).isEqualTo(new WaitEstimate(28, 52));
    }

    @Test
    void a_title_with_few_ended_loans_uses_the_library_s_cycle() {
        // 21 days for one copy: 14.7 to 27.3; four loans of one day each are too few to promise a day.
        assertThat(WaitEstimate.of(1, 1, new Cycle(4, 1), HOLDS)).isEqualTo(new WaitEstimate(14, 28));
        assertThat(WaitEstimate.of(1, 1, new Cycle(5, 1), HOLDS)).isEqualTo(new WaitEstimate(0, 2));
    }

    @Test
    void nobody_is_promised_zero_days_and_no_copy_divides_by_zero() {
        assertThat(WaitEstimate.of(1, 50, Cycle.UNKNOWN, HOLDS).toDays()).isEqualTo(1);
        assertThat(WaitEstimate.of(1, 0, Cycle.UNKNOWN, HOLDS)).isEqualTo(new WaitEstimate(14, 28));
    }

    @Test
    void whoever_stands_behind_never_waits_less() {
        for (int position = 1; position < 60; position++) {
            WaitEstimate here = WaitEstimate.of(position, 7, new Cycle(9, 17.3), HOLDS);
            WaitEstimate behind = WaitEstimate.of(position + 1, 7, new Cycle(9, 17.3), HOLDS);

            assertThat(behind.fromDays()).isGreaterThanOrEqualTo(here.fromDays());
            assertThat(behind.toDays()).isGreaterThanOrEqualTo(here.toDays());
        }
    }
}
