package io.libraryhub.acquisitions.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitEstimateTest {
    /** The pairs that formula F2 was checked with against a simulation. */
    @ParameterizedTest
    @CsvSource({"25, 5, 140, 70", "15, 5, 84, 42"})
    void the_last_reader_waits_holds_times_cycle_by_copies(int holds, int copies, double last, double mean) {
        WaitEstimate now = WaitEstimate.of(holds, copies, 0, 4500, 28);

        assertThat(now.lastDays()).isEqualTo(last);
        assertThat(now.meanDays()).isEqualTo(mean);
        assertThat(now.lastDaysAfter()).isEqualTo(last);
        assertThat(now.savedPerYuan()).isZero();
    }

    @Test
    void a_purchase_saves_every_waiting_reader_half_of_what_the_last_one_is_spared() {
        // 26 wait for 4 copies of 《三体》: the last 182 days; with 5 more 80.9.
        WaitEstimate bought = WaitEstimate.of(26, 4, 5, 4000, 28);

        assertThat(bought.lastDays()).isEqualTo(182);
        assertThat(bought.lastDaysAfter()).isCloseTo(80.9, within(0.05));
        assertThat(bought.readerDaysSaved()).isCloseTo(26 * (182 - 80.9) / 2, within(1.0));
        assertThat(bought.savedPerYuan()).isCloseTo(bought.readerDaysSaved() / 200, within(0.001));
    }

    @Test
    void the_more_wait_for_one_copy_the_more_a_yuan_saves() {
        assertThat(WaitEstimate.of(30, 3, 1, 4500, 28).savedPerYuan())
                .isGreaterThan(WaitEstimate.of(30, 6, 1, 4500, 28).savedPerYuan());
    }

    @Test
    void a_title_without_a_copy_is_no_division_by_nothing() {
        assertThat(WaitEstimate.of(7, 0, 0, 4500, 28).lastDays()).isEqualTo(196);
    }

    @Test
    void a_policy_of_nothing_is_refused_at_the_start() {
        assertThatThrownBy(() -> new WaitPolicy(0, 28, 4500)).isInstanceOf(IllegalArgumentException.class);
    }
}
