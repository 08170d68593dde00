package io.libraryhub.signals.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.signals.flow.Decay;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class WaitFormulaTest {
    private static final WaitFormula FORMULA = new WaitFormula(new Decay(Duration.ofDays(180)), 25, 0.9, 0.3, 3, 10);

    /** Readers use the period they have: of a title lent for a week nobody expects four. */
    @Test
    void aTitleThatNeverCameBackIsBelievedToBeKeptForItsPeriod() {
        CycleSums nothing = new CycleSums();
        assertThat(FORMULA.cycle(nothing, 0).mean()).isCloseTo(25 + 3, within(1e-9));
        assertThat(FORMULA.cycle(nothing, 7).mean()).isCloseTo(0.9 * 7 + 3, within(1e-9));
    }

    @Test
    void oldCyclesFadeAndTheOrderInWhichTheyAreToldMakesNoDifference() {
        long halfLife = Duration.ofDays(180).toMillis();
        CycleSums forth = new CycleSums();
        FORMULA.returned(forth, 40, halfLife);
        FORMULA.returned(forth, 10, 2 * halfLife);
        CycleSums back = new CycleSums();
        FORMULA.returned(back, 10, 2 * halfLife);
        FORMULA.returned(back, 40, halfLife);

        assertThat(forth.loans).isCloseTo(1.5, within(1e-9));
        assertThat(forth.days).isCloseTo(0.5 * 40 + 10, within(1e-9));
        assertThat(back)
                .usingRecursiveComparison()
                .withComparatorForType(within1e9(), Double.class)
                .isEqualTo(forth);
    }

    private static Comparator<Double> within1e9() {
        return (one, other) -> Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other);
    }
}
