package io.libraryhub.copycount.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.copycount.wait.domain.Wait;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTest {
    private static final int RUNS = 4_000;

    /** F2 of the copy-count decisions: 25 holds on 5 copies, last 135.5 days; 15 on 5, 79.5. */
    @Test
    void theCheckValuesOfTheDecisionsAreMet() {
        assertThat(Wait.of(25, 5, Cycle.of(28, 0)).mean()).isCloseTo(135.5, within(1.0));
        assertThat(Wait.of(15, 5, Cycle.of(28, 0)).mean()).isCloseTo(79.5, within(1.0));
    }

    /** Copies at an even point of their cycle, each lent on at once when it comes back. */
    @ParameterizedTest
    @CsvSource({"25, 5, 0.3", "15, 5, 0.3", "8, 3, 0.5", "4, 4, 0.3", "1, 2, 0.3", "12, 1, 0.3", "30, 10, 0.2"})
    void halfAndNineInTenOfSimulatedReadersWaitNoLonger(int n, int copies, double variation) {
        Random random = new Random(17);
        double[] waits = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            PriorityQueue<Double> back = new PriorityQueue<>();
            for (int copy = 0; copy < copies; copy++) {
                back.add(random.nextDouble() * away(random, variation));
            }
            double at = 0;
            for (int served = 0; served < n; served++) {
                at = back.remove();
                back.add(at + away(random, variation));
            }
            waits[run] = at;
        }
        Arrays.sort(waits);
        Wait wait = Wait.of(n, copies, Cycle.of(25, variation * 28 / 25).plus(3));
        double p50 = waits[RUNS / 2];
        double p90 = waits[RUNS * 9 / 10];
        assertThat(wait.p50Days()).isCloseTo(p50, within(Math.max(2, 0.08 * p50)));
        assertThat(wait.p90Days()).isCloseTo(p90, within(Math.max(3, 0.08 * p90)));
        assertThat(wait.p90Days()).isGreaterThan(wait.p50Days());
    }

    private static double away(Random random, double variation) {
        return Math.max(1, 28 * (1 + variation * random.nextGaussian()));
    }

    @Test
    void moreCopiesAndFewerReadersMeanLessWaiting() {
        Cycle cycle = Cycle.of(28, 0.3);
        double usual = Wait.of(10, 3, cycle).p50Days();
        assertThat(Wait.of(10, 4, cycle).p50Days()).isLessThan(usual);
        assertThat(Wait.of(9, 3, cycle).p50Days()).isLessThan(usual);
    }

    @Test
    void whatWasSeenTakesTheBeliefOver() {
        Cycle believed = Cycle.of(25, 0.3);
        assertThat(believed.after(0, 0, 0, 10)).isEqualTo(believed);
        assertThat(believed.after(10, 50, 250, 10).mean()).isCloseTo(15, within(1e-9));
        assertThat(believed.after(10_000, 50_000, 250_000, 10).mean()).isCloseTo(5, within(0.05));
    }
}
