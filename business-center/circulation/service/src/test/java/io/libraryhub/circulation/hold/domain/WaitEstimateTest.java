package io.libraryhub.circulation.hold.domain;

import static io.libraryhub.circulation.fixture.FixedPolicies.HOLDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.copycount.wait.domain.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    private static WaitEstimate of(int position, int copies, @Nullable MeasuredCycle cycle) {
        return WaitEstimate.of(position, copies, cycle, HOLDS, NOW);
    }

    private static MeasuredCycle cycle(double loans, Instant asOf) {
        return new MeasuredCycle(12, 3, loans, asOf);
    }

    @Test
    void the_title_s_own_cycle_tells_what_half_and_nine_in_ten_wait_at_most() {
        // The second for one copy gets it after a cycle and a half: 18 days on the average; P50 17.5, P90 24.7.
        assertThat(of(2, 1, cycle(12, NOW))).isEqualTo(new WaitEstimate(17, 25, true));
    }

    @Test
    void where_nothing_is_known_the_library_s_cycle_tells_it() {
        // One copy that is out for 28 ± 8.4 days: half of that on the average.
        assertThat(of(1, 1, null)).isEqualTo(new WaitEstimate(11, 28, false));
        assertThat(of(3, 1, null)).isEqualTo(new WaitEstimate(68, 91, false));
    }

    @Test
    void few_loans_of_its_own_are_reckoned_with_and_not_called_measured() {
        assertThat(of(2, 1, cycle(4.9, NOW))).isEqualTo(new WaitEstimate(17, 25, false));
        assertThat(of(2, 1, cycle(5, NOW)).measured()).isTrue();
    }

    @Test
    void what_was_measured_too_long_ago_is_no_longer_believed() {
        Instant oldest = NOW.minus(Duration.ofDays(HOLDS.cycleStaleDays()));
        assertThat(of(2, 1, cycle(12, oldest)).measured()).isTrue();
        assertThat(of(2, 1, cycle(12, oldest.minusMillis(1)))).isEqualTo(of(2, 1, null));
    }

    @Test
    void nobody_is_promised_zero_days_and_no_copy_divides_by_zero() {
        assertThat(of(1, 200, null).toDays()).isEqualTo(1);
        assertThat(of(1, 0, null)).isEqualTo(of(1, 1, null));
    }

    @Test
    void a_reader_is_told_what_the_librarian_sees_and_who_stands_behind_never_waits_less() {
        Random random = new Random(17);
        for (int each = 0; each < 1_000; each++) {
            int position = 1 + random.nextInt(60);
            int copies = 1 + random.nextInt(9);
            double days = 3 + random.nextDouble() * 40;
            double spread = days * random.nextDouble();
            MeasuredCycle cycle = new MeasuredCycle(days, spread, 12, NOW);
            Wait wait = Wait.of(position, copies, Cycle.of(days, spread / days));
            WaitEstimate here = of(position, copies, cycle);
            WaitEstimate behind = of(position + copies, copies, cycle);

            assertThat(wait.p50Days() - here.fromDays()).isBetween(0.0, 1.0);
            assertThat(here.toDays() - wait.p90Days()).isBetween(0.0, 1.0);
            assertThat(behind.fromDays()).isGreaterThanOrEqualTo(here.fromDays());
            assertThat(behind.toDays()).isGreaterThanOrEqualTo(here.toDays());
        }
    }
}
