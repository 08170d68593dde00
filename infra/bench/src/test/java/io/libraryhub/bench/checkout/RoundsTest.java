package io.libraryhub.bench.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static Meter.Measured<Load.Round> round(double seconds, Map<String, Long> cpuMs, Long... outMicros) {
        return new Meter.Measured<>(
                new Load.Round(seconds, List.of(outMicros), List.of(outMicros), List.of()),
                cpuMs,
                new Statements(40, 6, seconds));
    }

    @Test
    void the_rate_is_the_median_of_the_rounds_and_latencies_are_those_of_all() {
        Rounds rounds = new Rounds();
        rounds.add(round(1, Map.of("mysql", 4L, "gateway", 2L), 1_000L, 2_000L));
        rounds.add(round(2, Map.of("mysql", 8L), 3_000L, 4_000L));
        rounds.add(round(100, Map.of("mysql", 200L), 5_000L, 90_000L));

        assertThat(rounds.pairsPerSecond()).isEqualTo(1);
        assertThat(rounds.pairs()).isEqualTo(6);
        assertThat(rounds.outMs(0.5)).isEqualTo(3);
        assertThat(rounds.outMs(1)).isEqualTo(90);
        assertThat(rounds.cpuMsPerPair()).isEqualTo(4);
        assertThat(rounds.statementsPerPair()).isEqualTo(new Statements(120, 18, 103).times(1 / 6.0));
        assertThat(rounds.cpuMsPerPairByProcess())
                .isEqualTo(Map.of("gateway", 2 / 6.0, "mysql", 4 / 6.0 + 8 / 6.0 + 200 / 6.0));
    }
}
