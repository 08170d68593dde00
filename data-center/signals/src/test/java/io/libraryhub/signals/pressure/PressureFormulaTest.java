package io.libraryhub.signals.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureFormulaTest {
    private final PressureFormula formula =
            new PressureFormula(new Hysteresis(3, 0.8), new Decay(Duration.ofDays(7)), 0.1);

    /** The first line is the check value of F1 in the copy-count decisions. */
    @ParameterizedTest(name = "{0} holds, {1} copies here or coming → buy {2}")
    @CsvSource({"30, 5, 5", "30, 10, 0", "31, 10, 1", "1, 0, 1", "0, 0, 0", "0, 5, 0", "3, 1, 0", "4, 1, 1", "9, 2, 1"})
    void theShortageIsWhatIsMissingToThreeHoldsACopy(int holds, int supply, int shortage) {
        assertThat(formula.shortage(holds, supply)).isEqualTo(shortage);
    }

    @Test
    void buyingTheShortageEndsIt() {
        for (int holds = 0; holds < 200; holds++) {
            for (int supply = 0; supply < 40; supply++) {
                int bought = formula.shortage(holds, supply);
                assertThat(formula.shortage(holds, supply + bought)).isZero();
                if (bought > 0) {
                    assertThat(formula.shortage(holds, supply + bought - 1)).isOne();
                    assertThat(formula.ratio(holds, 0, supply + bought)).isLessThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void oneWhoWaitsForATitleWithoutAnyCopyIsEnough() {
        assertThat(formula.pressing(false, 1, 0, 0)).isTrue();
        assertThat(formula.pressing(false, 0, 0.5, 0)).isFalse();
        assertThat(formula.pressing(false, 1, 0, 1)).isFalse();
    }

    @ParameterizedTest(name = "pressing {0}, {1} holds on 5 copies → {2}")
    @CsvSource({"false, 14, false", "false, 15, true", "true, 14, true", "true, 12, true", "true, 11, false"})
    void theMarkDoesNotFlicker(boolean was, int holds, boolean pressing) {
        assertThat(formula.pressing(was, holds, 0, 5)).isEqualTo(pressing);
    }

    @Test
    void searchesThatFoundNothingOnTheShelfCountToo() {
        assertThat(formula.ratio(14, 1.0, 5)).isEqualTo(3.0);
        assertThat(formula.pressing(false, 14, 1.0, 5)).isTrue();
        assertThat(formula.shortage(14, 5)).isZero();
    }
}
