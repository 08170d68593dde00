package io.libraryhub.copycount.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.decide.domain.Costs;
import io.libraryhub.copycount.decide.domain.Decision;
import io.libraryhub.copycount.decide.domain.MarginalCopy;
import io.libraryhub.copycount.decide.domain.Promise;
import io.libraryhub.copycount.decide.domain.PurchaseDecider;
import io.libraryhub.copycount.decide.domain.PurchasePolicy;
import io.libraryhub.copycount.decide.domain.Verdict;
import io.libraryhub.copycount.whatif.domain.FadingDemand;
import io.libraryhub.copycount.whatif.domain.Situation;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions about 《三体》 and others, with a cycle of 28 days and a lead time of 30. */
class PurchaseDeciderTest {
    private static final long THREE_BODY = 2001;
    private static final PurchaseDecider DECIDER = new PurchaseDecider(60, 20);
    private static final FadingDemand NOBODY_ELSE = new FadingDemand(0, 60);

    private static Situation title(int waiting, int copies, int onTheirWay, FadingDemand demand) {
        return new Situation(waiting, copies, onTheirWay, 30, 28, 0.3, demand);
    }

    private static PurchasePolicy policy(Promise promise, double floor, Costs costs) {
        return new PurchasePolicy(promise, 0.8, floor, 28, 30, 180, costs);
    }

    /** Nothing but the promise counts: a reader-day is worth nothing. */
    private static PurchasePolicy onlyPromise(double ratio) {
        return policy(new Promise.Ratio(ratio), 0, new Costs(4500, 500, 500, 0, 0));
    }

    @Test
    void aPromiseOfTwelveWeeksIsThreeReadersForACopy() {
        assertThat(PurchasePolicy.usual().ratio()).isEqualTo(3);
        assertThat(new Promise.Ratio(5).ratio(28)).isEqualTo(5);
    }

    @Test
    void thirtyWaitForFiveCopiesAtThreeToOneSoFiveAreShortNow() {
        assertThat(onlyPromise(3).shortage(30, 5, 0)).isEqualTo(5);
    }

    @Test
    void whatIsServedUntilTheOrderArrivesIsNotBoughtFor() {
        Decision decision = DECIDER.decide(THREE_BODY, title(30, 5, 0, NOBODY_ELSE), onlyPromise(3));

        // 30 − 5 × 30/28 = 24.64 still wait then, and ⌈25 ÷ 3⌉ − 5 = 4.
        assertThat(decision.waitingAtDelivery()).isCloseTo(24.64, within(0.01));
        assertThat(decision.promised()).isEqualTo(4);
        assertThat(decision.quantity()).isEqualTo(4);
        assertThat(decision.copies()).noneMatch(MarginalCopy::worthIt);
    }

    @Test
    void aBranchThatWasPromisedMoreRaisesWhatIsBought() {
        Situation title = title(30, 5, 0, NOBODY_ELSE);

        assertThat(DECIDER.decide(THREE_BODY, title, onlyPromise(3), 7).quantity())
                .isEqualTo(7);
        assertThat(DECIDER.decide(THREE_BODY, title, onlyPromise(3), 2).quantity())
                .as("the library as a whole misses four")
                .isEqualTo(4);
    }

    @Test
    void aQueueThatClearsBeforeTheOrderLandsNeedsNone() {
        Decision decision = DECIDER.decide(THREE_BODY, title(5, 5, 0, NOBODY_ELSE), PurchasePolicy.usual());

        assertThat(decision.verdict()).isEqualTo(Verdict.CLEARS_BEFORE_DELIVERY);
        assertThat(decision.quantity()).isZero();
        assertThat(decision.spend()).isZero();
    }

    @Test
    void copiesOnTheirWayAreNotBoughtTwice() {
        int without = DECIDER.decide(THREE_BODY, title(30, 5, 0, NOBODY_ELSE), onlyPromise(3))
                .quantity();
        int with = DECIDER.decide(THREE_BODY, title(30, 5, 3, NOBODY_ELSE), onlyPromise(3))
                .quantity();

        assertThat(with).isEqualTo(without - 3);
    }

    @Test
    void aCopyIsBoughtWhileTheDaysItSavesAreWorthItsPrice() {
        Situation now = title(30, 5, 0, new FadingDemand(0.6, 60));
        PurchasePolicy dear = policy(new Promise.Wait(3000), 0, new Costs(4500, 500, 500, 10, 0));
        PurchasePolicy cheap = policy(new Promise.Wait(3000), 0, new Costs(2000, 500, 500, 10, 0));

        Decision few = DECIDER.decide(THREE_BODY, now, dear);
        Decision more = DECIDER.decide(THREE_BODY, now, cheap);

        assertThat(few.promised()).as("the promise asks for none").isZero();
        assertThat(few.copies()).isNotEmpty().allSatisfy(copy -> {
            assertThat(copy.worthIt()).isTrue();
            assertThat(10 * copy.readerDaysSaved()).isGreaterThanOrEqualTo(4500);
        });
        assertThat(more.quantity()).isGreaterThan(few.quantity());
        assertThat(more.withAll().lastWait()).isLessThan(more.asItIs().lastWait());
        assertThat(more.readerDaysSaved())
                .isCloseTo(more.asItIs().waitingDays() - more.withAll().waitingDays(), within(60.0));
    }

    @Test
    void nothingIsBoughtThatWouldStandOnTheShelf() {
        PurchasePolicy busy = policy(new Promise.Ratio(1), 5, new Costs(4500, 500, 500, 100, 100));

        Decision decision = DECIDER.decide(THREE_BODY, title(9, 4, 0, new FadingDemand(0.01, 60)), busy);

        assertThat(decision.verdict()).isEqualTo(Verdict.TOO_LITTLE_USE);
        assertThat(decision.quantity()).isZero();
    }

    @Test
    void theFirstCopyOfATitleThatNobodyHasIsBought() {
        Decision decision =
                DECIDER.decide(THREE_BODY, title(2, 0, 0, new FadingDemand(0.1, 60)), PurchasePolicy.usual());

        assertThat(decision.quantity()).isPositive();
        assertThat(decision.asItIs().lastWait()).isInfinite();
        assertThat(decision.withAll().lastWait()).isFinite();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheTitleEachCopyHelpsNoMoreThanTheOneBefore(long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        for (int i = 0; i < 10; i++) {
            Situation now =
                    title(luck.nextInt(60), luck.nextInt(8), luck.nextInt(4), new FadingDemand(luck.nextDouble(), 60));
            Decision decision = DECIDER.decide(seed, now, PurchasePolicy.usual());

            assertThat(decision.quantity()).isBetween(0, 20);
            assertThat(decision.promised()).isNotNegative();
            for (int k = 1; k < decision.quantity(); k++) {
                assertThat(decision.copies().get(k).readerDaysSaved())
                        .as("seed %d, title %d", seed, i)
                        .isBetween(0.0, decision.copies().get(k - 1).readerDaysSaved());
            }
            assertThat(DECIDER.decide(seed, now, PurchasePolicy.usual())).isEqualTo(decision);
        }
    }

    @Test
    void shortageOpensAtTheRatioAndClosesWellBelowIt() {
        PurchasePolicy three = onlyPromise(3);

        assertThat(three.isShort(false, 14.9, 5)).isFalse();
        assertThat(three.isShort(false, 15, 5)).isTrue();
        assertThat(three.isShort(true, 12, 5)).isTrue();
        assertThat(three.isShort(true, 11.9, 5)).isFalse();
        assertThat(three.isShort(false, 1, 0)).as("nobody has it").isTrue();
        assertThat(three.isShort(true, 0, 0)).isFalse();
    }
}
