package io.libraryhub.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void percentiles_are_nearest_ranks_whatever_the_order() {
        Figures figures =
                new Figures(LongStream.rangeClosed(1, 100).map(n -> 101 - n).toArray());

        assertThat(figures.at(0.5)).isEqualTo(50);
        assertThat(figures.at(0.99)).isEqualTo(99);
        assertThat(figures.at(1)).isEqualTo(100);
        assertThat(new Figures(new long[] {7}).at(0.01)).isEqualTo(7);
    }

    @Test
    void nothing_measured_is_no_figure() {
        assertThatThrownBy(() -> new Figures(new long[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
