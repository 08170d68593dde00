package io.libraryhub.signals.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecayTest {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private final Decay threeDays = new Decay(Duration.ofDays(3));

    private record Act(double weight, long at) {}

    @Test
    void aWeightHalvesInAHalfLife() {
        assertThat(threeDays.at(8, 0, 3 * DAY)).isEqualTo(4);
        assertThat(threeDays.at(8, 0, 6 * DAY)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfActsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            acts.add(new Act(random.nextDouble() * 2, (long) (random.nextDouble() * 30 * DAY)));
        }
        double plain = 0;
        long newest = acts.stream().mapToLong(Act::at).max().orElseThrow();
        for (Act act : acts) {
            plain += act.weight() * Math.pow(2, (act.at() - newest) / (3.0 * DAY));
        }

        Collections.shuffle(acts, random);
        double sum = 0;
        long at = 0;
        for (Act act : acts) {
            sum = threeDays.add(sum, at, act.weight(), act.at());
            at = Math.max(at, act.at());
        }

        assertThat(at).isEqualTo(newest);
        assertThat(sum).as("seed " + seed).isCloseTo(plain, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theMomentOfFallingIsTheFirstBelowTheLimit(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double value = 0.1 + random.nextDouble() * 100;
            double limit = value * (0.01 + random.nextDouble() * 0.98);
            long from = random.nextInt(1_000_000_000);
            long falls = threeDays.fallsBelow(value, from, limit);
            assertThat(threeDays.at(value, from, falls + 1)).isLessThan(limit);
            assertThat(threeDays.at(value, from, falls - 1)).isGreaterThanOrEqualTo(limit - 1e-9);
        }
    }

    @Test
    void theLogScoreOrdersTitlesThatChangedAtDifferentTimesAsTheirScoresWouldAtOne() {
        // Given 《三体》 with 9 three days ago and 《活着》 with 5 now, of the first 4.5 are left.
        double santi = threeDays.logScore(9, 0);
        double huozhe = threeDays.logScore(5, 3 * DAY);
        assertThat(huozhe).isGreaterThan(santi);
        assertThat(threeDays.logScore(11, 0)).isGreaterThan(huozhe);
    }
}
