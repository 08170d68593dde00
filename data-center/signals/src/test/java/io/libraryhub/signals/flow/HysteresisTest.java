package io.libraryhub.signals.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HysteresisTest {
    @ParameterizedTest(name = "was {0}, value {1} → {2}")
    @CsvSource({
        "false, 7.99, false",
        "false, 8.0, true",
        "true, 7.0, true",
        "true, 6.4, true",
        "true, 6.39, false",
        "false, 6.4, false"
    })
    void aMarkIsSetAtTheThresholdAndGoesBelowFourFifths(boolean was, double value, boolean marked) {
        assertThat(new Hysteresis(8, 0.8).marked(was, value)).isEqualTo(marked);
    }

    @Test
    void aMarkThatWouldGoAboveItsThresholdIsRefused() {
        assertThatThrownBy(() -> new Hysteresis(8, 1.2)).isInstanceOf(IllegalArgumentException.class);
    }
}
