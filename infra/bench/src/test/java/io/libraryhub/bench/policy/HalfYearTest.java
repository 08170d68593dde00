package io.libraryhub.bench.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.bench.policy.HalfYear.Result;
import io.libraryhub.bench.policy.Wanted.Ask;
import io.libraryhub.copycount.decide.domain.Asks;
import io.libraryhub.copycount.decide.domain.DecisionSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The city is the same for every rule, and honest. */
class HalfYearTest {
    private static final Times TIMES = new Times(28, 0, 30, 60);
    private static final long PROCESSING = 500;

    private static Title title(int copies, Ask... asks) {
        return new Title(4500, copies, List.of(asks), TIMES, 7);
    }

    private static Ask waits(double at) {
        return new Ask(at, true, true);
    }

    @Test
    void theSecondReaderHasTheCopyWhenTheFirstBringsItBack() {
        Title title = title(1, waits(1), waits(3));
        title.goTo(10);
        assertThat(title.waiting()).isEqualTo(1);

        title.goTo(60);

        assertThat(title.waits()).containsExactly(0.0, 26.0);
        assertThat(title.loans()).isEqualTo(2);
    }

    @Test
    void boughtCopiesComeAfterTheirTimeAndServeWhoWaits() {
        Title title = title(0, waits(1));
        title.goTo(7);
        title.buy(2);
        assertThat(title.ordered()).isEqualTo(2);

        title.goTo(60);

        assertThat(title.copies()).isEqualTo(2);
        assertThat(title.waits()).singleElement().satisfies(days -> assertThat(days)
                .isBetween(6.0 + 20, 6.0 + 40));
        assertThat(title.idle()).isPositive();
    }

    @Test
    void aRuleSeesLoansAndHoldsButNotWhoWentAway() {
        DecisionSettings settings = DecisionSettings.usual();
        Title title = title(1, waits(1), waits(2), new Ask(3, false, true), new Ask(4, false, false));
        title.goTo(7);

        Asks seen = title.asks(settings);

        assertThat(seen.recent()).isEqualTo(2 + settings.unmetWeight());
        assertThat(title.waiting()).isEqualTo(1);
    }

    @Test
    void noRuleSpendsMoreThanItsFundAndTheSameCityHasTheSameEnd() {
        HalfYear halfYear = new HalfYear(TIMES, PROCESSING);
        RatioRule three = new RatioRule(3);
        long fund = 100_000;

        Result first = halfYear.play(new City(TIMES, 3), three, fund);
        Result again = halfYear.play(new City(TIMES, 3), three, fund);
        Result nothing = halfYear.play(new City(TIMES, 3), three, 0);

        assertThat(first).isEqualTo(again);
        assertThat(first.spend()).isBetween(1L, fund);
        assertThat(nothing.spend()).isZero();
        assertThat(first.meanWait()).isLessThan(nothing.meanWait());
    }
}
