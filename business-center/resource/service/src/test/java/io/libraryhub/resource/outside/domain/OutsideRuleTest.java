package io.libraryhub.resource.outside.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutsideRuleTest {
    private static final OutsideRule RULE = new OutsideRule(0.1, 10, 30);

    @Test
    void thePlaceAndTheAgeEachHalve() {
        assertThat(RULE.perDay(1, 1, 0)).isEqualTo(0.1);
        assertThat(RULE.perDay(11, 1, 0)).isCloseTo(0.05, within(1e-9));
        assertThat(RULE.perDay(1, 1, 30)).isCloseTo(0.05, within(1e-9));
        assertThat(RULE.perDay(11, 3, 30)).isCloseTo(0.075, within(1e-9));
    }

    @Test
    void withoutRanksEachBookCountsAsTheFirst() {
        assertThat(RULE.perDay(0, 1, 0)).isEqualTo(RULE.perDay(1, 1, 0));
    }

    @Test
    void aListOfTomorrowCountsAsOfToday() {
        assertThat(RULE.perDay(1, 1, -5)).isEqualTo(0.1);
    }
}
