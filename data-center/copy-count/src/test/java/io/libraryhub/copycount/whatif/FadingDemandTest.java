package io.libraryhub.copycount.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.whatif.domain.FadingDemand;
import org.junit.jupiter.api.Test;

class FadingDemandTest {
    private static final double NO_END = 100_000;

    @Test
    void twoDemandsTogetherBringTheReadersOfBoth() {
        FadingDemand readers = new FadingDemand(0.4, 90);
        FadingDemand list = new FadingDemand(0.1, 30);

        FadingDemand both = readers.plus(list);

        assertThat(both.perDay()).isCloseTo(0.5, within(1e-9));
        assertThat(both.halfLifeDays()).isBetween(30.0, 90.0);
        assertThat(both.until(NO_END)).isCloseTo(readers.until(NO_END) + list.until(NO_END), within(1e-6));
    }

    @Test
    void nobodyAddsNothing() {
        FadingDemand forEver = new FadingDemand(0.4, Double.POSITIVE_INFINITY);
        FadingDemand nobody = new FadingDemand(0, 30);
        assertThat(forEver.plus(nobody)).isEqualTo(forEver);
        assertThat(nobody.plus(forEver)).isEqualTo(forEver);
    }
}
