package io.libraryhub.copycount.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.decide.domain.Asks;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import io.libraryhub.copycount.whatif.domain.FadingDemand;
import org.junit.jupiter.api.Test;

/** Demand that is read off what readers did. */
class AsksTest {
    private static final DecisionSettings USUAL = DecisionSettings.usual();

    private static FadingDemand demand(double recent, double earlier) {
        return USUAL.asks(recent, 0, earlier, 0).demand(USUAL.prior());
    }

    @Test
    void steadyDemandIsReadOffBothStretches() {
        FadingDemand steady = demand(42, 70);

        assertThat(steady.perDay()).isCloseTo(2, within(0.1));
        assertThat(steady.halfLifeDays()).as("longer than usual").isGreaterThan(90);
    }

    @Test
    void whatIsTalkedAboutIsTakenAsStaying() {
        FadingDemand rising = demand(4_000, 100);

        assertThat(rising.perDay()).isBetween(150.0, 4_000 / 21.0);
        assertThat(rising.halfLifeDays()).isCloseTo(730, within(1e-6));
    }

    @Test
    void theMoreAsksTheMoreTheChangeIsBelieved() {
        // Both have halved within the four weeks between the middles of both stretches.
        FadingDemand few = demand(6, 20);
        FadingDemand many = demand(600, 2_000);

        assertThat(many.halfLifeDays()).isLessThan(few.halfLifeDays()).isBetween(28.0, 45.0);
        assertThat(few.halfLifeDays()).isBetween(60.0, 90.0);
    }

    @Test
    void ofATitleThatNobodyAskedForLittleIsBelieved() {
        FadingDemand unknown = demand(0, 0);

        assertThat(unknown.perDay()).isBetween(0.0, 0.03 / 2);
        assertThat(unknown.halfLifeDays()).isCloseTo(90, within(5.0));
    }

    @Test
    void failedAsksCountForLess() {
        assertThat(USUAL.asks(10, 8, 20, 4)).isEqualTo(new Asks(12, 21, 21, 35));
    }
}
