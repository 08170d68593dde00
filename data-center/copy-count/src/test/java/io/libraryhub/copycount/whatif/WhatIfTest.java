package io.libraryhub.copycount.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.whatif.domain.Erlang;
import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.copycount.whatif.domain.Forecast;
import io.libraryhub.copycount.whatif.domain.Situation;
import io.libraryhub.copycount.whatif.domain.WhatIf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The simulation against the pairs of others' simulations, and against the formulas where those hold. */
class WhatIfTest {
    private static final double LOAN = 28;
    private static final FadingDemand NOBODY_ELSE = new FadingDemand(0, 60);
    private static final WhatIf FOUR_HUNDRED = new WhatIf(400, 2_000, 20261122);

    @Test
    void theLastOfTwentyFiveForFiveCopies() {
        Forecast forecast = FOUR_HUNDRED.with(new Situation(25, 5, 0, 0, LOAN, 0, NOBODY_ELSE), 0);
        assertThat(forecast.lastWait()).isCloseTo(135.5, within(2.0));
        assertThat(forecast.meanWait()).isCloseTo(70.0, within(1.0));
    }

    @Test
    void theLastOfFifteenForFiveCopies() {
        Forecast forecast = FOUR_HUNDRED.with(new Situation(15, 5, 0, 0, LOAN, 0, NOBODY_ELSE), 0);
        assertThat(forecast.lastWait()).isCloseTo(79.5, within(2.0));
        assertThat(forecast.meanWait()).isCloseTo(42.0, within(1.0));
    }

    @Test
    void aQueueThatLasts() {
        WhatIf long400 = new WhatIf(40, 20_000, 4);
        FadingDemand fourOut = new FadingDemand(4 / LOAN, Double.POSITIVE_INFINITY);
        assertThat(long400.with(new Situation(0, 5, 0, 0, LOAN, 0.5, fourOut), 0)
                        .meanWait())
                .isCloseTo(Erlang.meanWait(5, 4, LOAN, 0.5), within(0.8));
        FadingDemand eightOut = new FadingDemand(8 / LOAN, Double.POSITIVE_INFINITY);
        assertThat(long400.with(new Situation(0, 9, 0, 0, LOAN, 0.3, eightOut), 0)
                        .meanWait())
                .isCloseTo(Erlang.meanWait(9, 8, LOAN, 0.3), within(0.8));
    }

    @Test
    void aBestsellerThatFades() {
        FadingDemand demand = new FadingDemand(3, 60);
        WhatIf twoHundred = new WhatIf(200, 2_000, 5);
        assertThat(queue(twoHundred, demand, 10)).isCloseTo(162, within(3.0));
        assertThat(queue(twoHundred, demand, 20)).isCloseTo(107, within(2.0));
        assertThat(queue(twoHundred, demand, 40)).isCloseTo(40, within(2.0));
    }

    private static double queue(WhatIf whatIf, FadingDemand demand, int copies) {
        return whatIf.with(new Situation(0, copies, 0, 0, LOAN, 0.3, demand), 0).longestQueue();
    }

    @Test
    void moreCopiesNeverMeanALongerWait() {
        Situation threeBody = new Situation(30, 5, 2, 45, LOAN, 0.4, new FadingDemand(0.8, 60));
        List<Forecast> curve = new WhatIf(100, 180, 6).curve(threeBody, 12);
        assertThat(curve).hasSize(13);
        for (int i = 1; i < curve.size(); i++) {
            Forecast fewer = curve.get(i - 1);
            Forecast more = curve.get(i);
            assertThat(more.meanWait()).isLessThanOrEqualTo(fewer.meanWait());
            assertThat(more.lastWait()).isLessThanOrEqualTo(fewer.lastWait());
            assertThat(more.idleCopies()).isGreaterThanOrEqualTo(fewer.idleCopies() - 0.5);
        }
    }

    @Test
    void copiesThatComeAfterTheQueueHasGoneDoNotHelp() {
        Situation short1 = new Situation(3, 3, 0, 60, LOAN, 0, NOBODY_ELSE);
        WhatIf whatIf = new WhatIf(50, 180, 7);
        assertThat(whatIf.with(short1, 5).lastWait())
                .isEqualTo(whatIf.with(short1, 0).lastWait());
        assertThat(whatIf.with(short1, 5).idleCopies()).isEqualTo(8);
    }

    @Test
    void withoutAnyCopyNobodyIsServed() {
        Forecast forecast = new WhatIf(10, 180, 8).with(new Situation(4, 0, 0, 0, LOAN, 0, NOBODY_ELSE), 0);
        assertThat(forecast.lastWait()).isInfinite();
        assertThat(forecast.loans()).isZero();
    }

    @Test
    void theSameSeedTheSameAnswer() {
        Situation threeBody = new Situation(30, 5, 0, 30, LOAN, 0.4, new FadingDemand(0.8, 60));
        assertThat(new WhatIf(20, 180, 9).curve(threeBody, 4)).isEqualTo(new WhatIf(20, 180, 9).curve(threeBody, 4));
    }
}
