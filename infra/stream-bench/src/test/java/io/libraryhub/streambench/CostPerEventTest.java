package io.libraryhub.streambench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostPerEventTest {
    @TempDir
    private Path work;

    /** Small: whether it works on both kinds of state, not how fast. */
    @Test
    void everyFigureIsMeasured() throws Exception {
        Words words = Words.of(List.of("stream", "--events=3000", "--titles=500", "--readers=200"));

        Report report = CostPerEvent.of(words).measure(work);

        assertThat(report.figures())
                .containsKeys(
                        "heap_us_per_event",
                        "rocksdb_us_per_event",
                        "discard_us_per_event",
                        "ratio",
                        "bytes_per_title",
                        "bytes_per_reader");
        assertThat((double) report.figures().get("discard_us_per_event")).isPositive();
        // A title's score, counts and copies; a reader's tags.
        assertThat((long) report.figures().get("bytes_per_title")).isBetween(100L, 10_000L);
        assertThat((long) report.figures().get("bytes_per_reader")).isBetween(50L, 10_000L);
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        assertThatThrownBy(() -> CostPerEvent.of(Words.of(List.of("stream", "--event=5"))))
                .isInstanceOf(Words.NotUnderstood.class);
        assertThatThrownBy(() -> Words.of(List.of("stream", "--events=0"))).hasMessageContaining("positive");
        assertThatThrownBy(() -> Words.of(List.of())).isInstanceOf(Words.NotUnderstood.class);
    }
}
