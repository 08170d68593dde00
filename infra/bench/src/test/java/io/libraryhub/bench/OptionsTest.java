package io.libraryhub.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private final Options options = Options.of(List.of("--pairs=200", "--clients=1,8", "--ways=dubbo"));

    @Test
    void what_is_given_wins_over_what_is_usual() {
        assertThat(options.number("pairs", 3_000, 1)).isEqualTo(200);
        assertThat(options.number("titles", 20_000, 1)).isEqualTo(20_000);
        assertThat(options.numbers("clients", "4", 1)).containsExactly(1, 8);
        assertThat(options.words("ways", "rest")).containsExactly("dubbo");
    }

    @Test
    void nonsense_is_said_to_be_not_understood() {
        assertThatThrownBy(() -> Options.of(List.of("pairs"))).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Options.of(List.of("--pairs=many")).number("pairs", 1, 1))
                .isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Options.of(List.of("--pairs=0")).number("pairs", 1, 1))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> options.allow(Set.of("pairs", "clients")))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("--ways");
        assertThatCode(() -> options.allow(Set.of("pairs", "clients", "ways"))).doesNotThrowAnyException();
    }
}
