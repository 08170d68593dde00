package io.libraryhub.insight.foryou.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.insight.recommend.MethodChoice;
import io.libraryhub.kernel.ReaderId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DivisionTest {
    private final MethodChoice choice = new MethodChoice();

    @Test
    void readersAreDividedEvenly() {
        choice.setCompare(List.of("ease", "popular"));
        long ease = LongStream.range(1, 10_001)
                .filter(id -> Division.methodOf(new ReaderId(id), choice).equals("ease"))
                .count();
        assertThat(ease / 10_000.0).isCloseTo(0.5, within(0.02));
    }

    @Test
    void withoutAComparisonEverybodyHasTheMethodInForceAndASwitchIsFollowed() {
        assertThat(Division.methodOf(new ReaderId(7), choice)).isEqualTo("blend");
        choice.setMethod("popular-now");
        assertThat(Division.methodOf(new ReaderId(7), choice)).isEqualTo("popular-now");
    }

    @Test
    void aMethodThatDoesNotExistIsRefusedAndTheOldOneStays() {
        assertThatThrownBy(() -> choice.setMethod("magic"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item-to-item");
        assertThatThrownBy(() -> choice.setCompare(List.of("ease", "magic")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(choice.getMethod()).isEqualTo("blend");
        assertThat(choice.getCompare()).isEmpty();
    }
}
