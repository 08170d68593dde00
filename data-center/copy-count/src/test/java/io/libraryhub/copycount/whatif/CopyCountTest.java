package io.libraryhub.copycount.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.whatif.domain.CopyCount;
import io.libraryhub.copycount.whatif.domain.Erlang;
import io.libraryhub.copycount.whatif.domain.FadingDemand;
import org.junit.jupiter.api.Test;

/** The formulas, with pairs that an independent simulation gave for them. */
class CopyCountTest {
    private static final double LOAN = 28;

    @Test
    void thirtyWaitForFiveCopiesAtThreeToOneSoFiveAreMissing() {
        assertThat(CopyCount.shortage(30, 3, 5, 0)).isEqualTo(5);
    }

    @Test
    void copiesOnTheirWayAreNotBoughtTwice() {
        assertThat(CopyCount.shortage(30, 3, 5, 4)).isEqualTo(1);
        assertThat(CopyCount.shortage(30, 3, 5, 9)).isZero();
        assertThat(CopyCount.shortage(31, 3, 5, 5))
                .as("a part of a copy is a copy")
                .isEqualTo(1);
    }

    @Test
    void aTitleWithoutCopiesHasAShortageAndNoDivision() {
        assertThat(CopyCount.shortage(1, 5, 0, 0)).isEqualTo(1);
        assertThat(CopyCount.lastWait(1, 0, LOAN)).isInfinite();
    }

    @Test
    void fiveToOneIsAPromiseOfTwentyWeeks() {
        assertThat(CopyCount.ratioFor(20 * 7, LOAN)).isEqualTo(5);
        assertThat(CopyCount.lastWait(25, 5, LOAN)).isEqualTo(140);
        assertThat(CopyCount.lastWait(15, 5, LOAN)).isEqualTo(84);
    }

    @Test
    void whoBrowsesFindsFourCopiesWithALoadOfTwoNineTimesOfTen() {
        assertThat(Erlang.onTheShelf(4, 2)).isCloseTo(0.905, within(0.0005));
        assertThat(Erlang.onTheShelf(0, 2)).isZero();
    }

    @Test
    void aQueueThatLasts() {
        assertThat(Erlang.meanWait(5, 4, LOAN, 0.5)).isCloseTo(9.7, within(0.05));
        assertThat(Erlang.meanWait(9, 8, LOAN, 0.3)).isCloseTo(10.0, within(0.05));
        assertThat(Erlang.meanWait(4, 4, LOAN, 0.5)).as("no queue that lasts").isInfinite();
    }

    @Test
    void aBestsellerThatFades() {
        FadingDemand demand = new FadingDemand(3, 60);
        assertThat(demand.longestQueue(10, LOAN)).isCloseTo(163, within(0.5));
        assertThat(demand.longestWait(10, LOAN)).isCloseTo(456, within(1.0));
        assertThat(demand.longestQueue(20, LOAN)).isCloseTo(109, within(0.5));
        assertThat(demand.longestWait(20, LOAN)).isCloseTo(153, within(1.0));
        assertThat(demand.longestQueue(40, LOAN)).isCloseTo(44, within(0.5));
        assertThat(demand.longestWait(40, LOAN)).isCloseTo(31, within(1.0));
        assertThat(demand.longestQueue(84, LOAN))
                .as("enough from the first day")
                .isZero();
    }

    @Test
    void aQueueThatClearsBeforeTheOrderLandsNeedsNone() {
        FadingDemand quiet = new FadingDemand(0.05, 60);
        double waiting = quiet.waitingAfter(45, 6, 5, LOAN);
        assertThat(waiting).isZero();
        assertThat(CopyCount.shortage((int) Math.ceil(waiting), 3, 1, 0)).isZero();
    }

    @Test
    void demandThatStays() {
        FadingDemand steady = new FadingDemand(2, Double.POSITIVE_INFINITY);
        assertThat(steady.until(10)).isEqualTo(20);
        assertThat(steady.after(1_000)).isEqualTo(2);
    }
}
