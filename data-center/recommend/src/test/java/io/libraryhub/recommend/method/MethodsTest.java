package io.libraryhub.recommend.method;

import static io.libraryhub.recommend.Shelf.DARK_FOREST;
import static io.libraryhub.recommend.Shelf.DEVOTION;
import static io.libraryhub.recommend.Shelf.THREE_BODY;
import static io.libraryhub.recommend.Shelf.TO_LIVE;
import static io.libraryhub.recommend.Shelf.WHITE_NIGHT;
import static io.libraryhub.recommend.Shelf.and;
import static io.libraryhub.recommend.Shelf.loans;
import static io.libraryhub.recommend.Shelf.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.recommend.History;
import io.libraryhub.recommend.Interactions;
import io.libraryhub.recommend.Ranking;
import io.libraryhub.recommend.TopItems;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Ten readers of 东野圭吾, eight of 刘慈欣, and 《活着》 read by nearly everybody. */
class MethodsTest {
    private static final List<String> NAMES = Methods.NAMES;

    private static final Interactions LOANS =
            loans(and(times(10, WHITE_NIGHT, DEVOTION, TO_LIVE), times(8, THREE_BODY, DARK_FOREST, TO_LIVE)));

    private static Methods least(int readers) {
        return new Methods(readers, 10, 50, 0, 5, 100, Map.of("ease", 0.6, "item-to-item", 0.3, "popular-now", 0.1));
    }

    private static int[] list(String method, Interactions past, int least, int... had) {
        return TopItems.of(least(least).learn(past).byName().get(method), History.of(had), 10);
    }

    @Test
    void popularIsWhatMostBorrowed() {
        assertThat(list("popular", LOANS, 1)).containsExactly(TO_LIVE, WHITE_NIGHT, DEVOTION, THREE_BODY, DARK_FOREST);
    }

    @Test
    void popularNowForgets() {
        Interactions.Collector acts = new Interactions.Collector();
        for (int reader = 0; reader < 10; reader++) {
            acts.add(reader, WHITE_NIGHT, 0);
        }
        for (int reader = 10; reader < 13; reader++) {
            acts.add(reader, THREE_BODY, 20);
        }
        Ranking ranking = new PopularNow(1, 10).learn(acts.collect());
        double[] worths = ranking.worths(History.EMPTY);
        assertThat(worths[WHITE_NIGHT]).as("two half-lives old").isCloseTo(2.5, within(1e-9));
        assertThat(worths[THREE_BODY]).isCloseTo(3, within(1e-9));
    }

    @Test
    void whatGoesTogetherIsACosineThatShrinks() {
        Neighbourhoods plain = new ItemToItem(1, 50, 0).learn(LOANS);
        assertThat(plain.of(WHITE_NIGHT))
                .containsExactly(new Neighbour(DEVOTION, 1, 10), new Neighbour(TO_LIVE, 10 / Math.sqrt(180), 10));
        Neighbourhoods shrunk = new ItemToItem(1, 1, 10).learn(LOANS);
        assertThat(shrunk.of(WHITE_NIGHT)).containsExactly(new Neighbour(DEVOTION, 0.5, 10));
    }

    @Test
    void whoReadsOneTrilogyIsOfferedItsOtherPart() {
        for (String method : new String[] {"item-to-item", "ease", "blend"}) {
            assertThat(list(method, LOANS, 1, THREE_BODY)).as(method).startsWith(DARK_FOREST);
            assertThat(list(method, LOANS, 1, WHITE_NIGHT)).as(method).startsWith(DEVOTION);
        }
    }

    @Test
    void whoReadNothingYetIsOfferedWhatIsReadNow() {
        assertThat(list("blend", LOANS, 1)).startsWith(TO_LIVE);
        assertThat(list("ease", LOANS, 1)).isEmpty();
        assertThat(list("item-to-item", LOANS, 1)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingRestsOnFewerReadersThanSaid(String method) {
        Interactions seven = loans(and(times(10, WHITE_NIGHT, TO_LIVE), times(7, WHITE_NIGHT, THREE_BODY)));
        assertThat(list(method, seven, 7, WHITE_NIGHT)).as(method + " at 7").contains(THREE_BODY);
        assertThat(list(method, seven, 8, WHITE_NIGHT)).as(method + " at 8").contains(TO_LIVE);
        assertThat(list(method, seven, 8, WHITE_NIGHT)).as(method + " at 8").doesNotContain(THREE_BODY);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void neverATitleHeHad(String method) {
        assertThat(list(method, LOANS, 1, WHITE_NIGHT, TO_LIVE)).isNotEmpty().doesNotContain(WHITE_NIGHT, TO_LIVE);
    }

    /** The closed form against its own condition: no weight can be changed so that the squares get smaller. */
    @Test
    void easeIsTheBestLinearModelWithAnEmptyDiagonal() {
        int items = 12;
        double lambda = 3;
        Random chance = new Random(7);
        Interactions.Collector acts = new Interactions.Collector();
        for (int reader = 0; reader < 40; reader++) {
            for (int n = 0; n < 5; n++) {
                acts.add(reader, chance.nextInt(items), n);
            }
        }
        Interactions past = acts.collect();
        Ranking ranking = new Ease(1, lambda, items).learn(past);
        double[][] weights = new double[items][];
        for (int i = 0; i < items; i++) {
            weights[i] = ranking.worths(History.of(i));
        }
        int[][] together = new int[items][items];
        past.histories().forEach(h -> {
            for (int i : h.items()) {
                for (int j : h.items()) {
                    together[i][j]++;
                }
            }
        });
        for (int i = 0; i < items; i++) {
            assertThat(weights[i][i]).isZero();
            for (int j = 0; j < items; j++) {
                if (i != j) {
                    double slope = lambda * weights[i][j] - together[i][j];
                    for (int k = 0; k < items; k++) {
                        slope += together[i][k] * weights[k][j];
                    }
                    assertThat(slope).as("%d says for %d", i, j).isCloseTo(0, within(0.01));
                }
            }
        }
    }

    @Test
    void onlyWhatMostBorrowedTakesPartInTheLargeMatrix() {
        Ranking ranking = new Ease(1, 5, 3).learn(LOANS);
        assertThat(ranking.worths(History.of(THREE_BODY, WHITE_NIGHT))[DARK_FOREST])
                .isZero();
        assertThat(ranking.worths(History.of(THREE_BODY, WHITE_NIGHT))[DEVOTION])
                .isPositive();
    }

    @Test
    void theSameLoansGiveTheSameLists() {
        assertThat(list("blend", LOANS, 1, TO_LIVE)).containsExactly(list("blend", LOANS, 1, TO_LIVE));
    }

    @Test
    void aBlendOfNothingOrOfAStrangerIsRefused() {
        assertThatThrownBy(() -> new Methods(8, 10, 50, 0, 5, 100, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Methods(8, 10, 50, 0, 5, 100, Map.of("blend", 1.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blend");
    }
}
