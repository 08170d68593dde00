package io.libraryhub.copycount.decide;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.copycount.decide.domain.Allocation;
import io.libraryhub.copycount.decide.domain.Bid;
import io.libraryhub.copycount.decide.domain.FundPace;
import io.libraryhub.copycount.decide.domain.MarginalCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fund, many proposals. */
class AllocationTest {
    private static Bid<String> bid(String title, long price, double... saved) {
        List<MarginalCopy> copies = new ArrayList<>();
        for (double days : saved) {
            copies.add(new MarginalCopy(copies.size() + 1, days, 0, price, true));
        }
        return new Bid<>(title, copies);
    }

    @Test
    void theCopyThatSavesMostDaysForAYuanComesFirst() {
        List<Bid<String>> bids =
                List.of(bid("三体", 5000, 400, 300, 100), bid("活着", 5000, 350, 50), bid("故宫日历", 20000, 500));

        Allocation<String> allocation = Allocation.of(bids, 15_000);

        assertThat(allocation.granted())
                .containsEntry("三体", 2)
                .containsEntry("活着", 1)
                .hasSize(2);
        assertThat(allocation.spent()).isEqualTo(15_000);
        assertThat(allocation.granted().keySet()).containsExactly("三体", "活着");
    }

    @Test
    void nothingCheaperIsBoughtBelowTheLine() {
        List<Bid<String>> bids = List.of(bid("画册", 20_000, 4_000), bid("小册子", 1_000, 10));

        assertThat(Allocation.of(bids, 19_000).granted()).isEmpty();
        assertThat(Allocation.of(bids, 21_000).granted()).hasSize(2);
    }

    @Test
    void withoutMoneyNobodyGetsAnything() {
        assertThat(Allocation.of(List.of(bid("三体", 5000, 400)), 0).spent()).isZero();
        assertThat(Allocation.of(List.<Bid<String>>of(), 5000).granted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theFundIsNeverExceededAndMoreMoneyTakesNothingAway(long seed) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<Bid<Integer>> bids = new ArrayList<>();
        for (int title = 0; title < 40; title++) {
            List<MarginalCopy> copies = new ArrayList<>();
            long price = 1_000 + luck.nextLong(9_000);
            double saved = 1_000 * luck.nextDouble();
            for (int k = 1; k <= luck.nextInt(8); k++) {
                copies.add(new MarginalCopy(k, saved, 0, price, true));
                saved *= luck.nextDouble();
            }
            bids.add(new Bid<>(title, copies));
        }
        Allocation<Integer> before = Allocation.of(bids, 0);
        for (long fund = 0; fund < 400_000; fund += 1 + luck.nextLong(20_000)) {
            Allocation<Integer> now = Allocation.of(bids, fund);

            assertThat(now.spent()).as("seed %d", seed).isBetween(before.spent(), fund);
            for (Bid<Integer> bid : bids) {
                assertThat(now.copiesOf(bid.key()))
                        .isBetween(before.copiesOf(bid.key()), bid.copies().size());
            }
            before = now;
        }
    }

    @Test
    void aPartOfTheFundIsFreeAtOnceAndTheRestAsTheYearGoesOn() {
        FundPace pace = new FundPace(0.4);

        assertThat(pace.free(100_000, 0, 0)).isEqualTo(40_000);
        assertThat(pace.free(100_000, 35_000, 0.25)).isEqualTo(30_000);
        assertThat(pace.free(100_000, 0, 0.9)).isEqualTo(100_000);
        assertThat(pace.free(100_000, 90_000, 0)).as("spent too fast").isZero();
    }
}
