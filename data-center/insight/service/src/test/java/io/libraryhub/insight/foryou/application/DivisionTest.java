package io.libraryhub.insight.foryou.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.insight.recommend.RecommendSettings;
import io.libraryhub.kernel.ReaderId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private static RecommendSettings comparing(String... methods) {
        return new RecommendSettings(
                "blend",
                List.of(methods),
                Duration.ofDays(1),
                1,
                1,
                0,
                1,
                1,
                Duration.ofDays(1),
                Map.of("ease", 1.0),
                1,
                1,
                1);
    }

    @Test
    void readersAreDividedEvenlyAndEachStaysWhereHeIs() {
        RecommendSettings settings = comparing("ease", "popular");
        long ease = LongStream.range(1, 10_001)
                .filter(id -> Division.methodOf(new ReaderId(id), settings).equals("ease"))
                .count();
        assertThat(ease / 10_000.0).isCloseTo(0.5, within(0.02));
        assertThat(Division.methodOf(new ReaderId(7), settings))
                .isEqualTo(Division.methodOf(new ReaderId(7), settings));
    }

    @Test
    void withoutAComparisonEverybodyHasTheMethodInForce() {
        assertThat(Division.methodOf(new ReaderId(7), comparing())).isEqualTo("blend");
    }
}
