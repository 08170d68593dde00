package io.libraryhub.recommend.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final int[] EIGHT = IntStream.range(0, 8).toArray();

    private static History at(int[] items, long first) {
        return new History(
                items,
                IntStream.range(0, items.length).mapToLong(n -> first + n).toArray());
    }

    /** By hand: the list is 2 3 4, held out are 3 and 4, so hits stand at places 2 and 3. */
    @Test
    void theMeasuresByHand() {
        Interactions past = new Interactions(List.of(History.of(0), History.of(1)), 6);
        Interactions future = new Interactions(List.of(History.of(4, 3), History.EMPTY), 6);
        Ranking ranking = had -> new double[] {9, 0, 5, 4, 3, 0};
        Figures figures = new Evaluation(new Split(past, future), 3).of(ranking);
        double second = 1 / (Math.log(3) / Math.log(2));
        assertThat(figures.users()).isEqualTo(1);
        assertThat(figures.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(figures.recall()).isCloseTo(1, within(1e-9));
        assertThat(figures.map()).isCloseTo((1 / 2.0 + 2 / 3.0) / 2, within(1e-9));
        assertThat(figures.ndcg()).isCloseTo((second + 0.5) / (1 + second), within(1e-9));
        assertThat(figures.coverage()).as("0 and 1 are known, neither is shown").isZero();
    }

    @Test
    void aQuarterIsHeldOutByChanceAndTheSameQuarterForTheSameSeed() {
        Interactions all = new Interactions(List.of(at(EIGHT, 0), at(EIGHT, 0)), 8);
        Split split = Split.random(all, 0.25, 42);
        for (int user = 0; user < 2; user++) {
            assertThat(split.past().of(user).size()).isEqualTo(6);
            assertThat(split.future().of(user).size()).isEqualTo(2);
            assertThat(IntStream.concat(
                            Arrays.stream(split.past().of(user).items()),
                            Arrays.stream(split.future().of(user).items())))
                    .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7);
        }
        assertThat(Split.random(all, 0.25, 42).future().of(1).items())
                .containsExactly(split.future().of(1).items());
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> Arrays.toString(
                                Split.random(all, 0.25, seed).future().of(0).items()))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void theNewestQuarterOfEachIsHeldOutInTime() {
        Split split = Split.chronological(new Interactions(List.of(at(EIGHT, 0), at(new int[] {5}, 0)), 8), 0.25);
        assertThat(split.future().of(0).items()).containsExactly(6, 7);
        assertThat(split.past().of(1).items()).as("a quarter of one is none").containsExactly(5);
    }

    @Test
    void fromOneMomentOnEverythingIsHeldOut() {
        Interactions all = new Interactions(List.of(at(EIGHT, 0), at(EIGHT, 8)), 8);
        Split split = Split.fromOneMoment(all, 0.25);
        assertThat(split.future().of(0).size()).isZero();
        assertThat(split.future().of(1).items()).containsExactly(4, 5, 6, 7);
    }

    @Test
    void unevennessGoesFromNoneToAll() {
        assertThat(Concentration.gini(new long[] {3, 3, 3, 3})).isCloseTo(0, within(1e-9));
        assertThat(Concentration.gini(new long[] {0, 0, 0, 8})).isCloseTo(0.75, within(1e-9));
        assertThat(Concentration.gini(new long[] {0, 0})).isZero();
    }
}
