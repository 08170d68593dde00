package io.libraryhub.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RebuildStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static @Nullable LocalDate from(String signal, String from) {
        Properties asked = new Properties();
        asked.setProperty("hub.signal.rebuild", signal + "=1");
        asked.setProperty("hub.signal.rebuild.from", from);
        return new RebuildSteps(SignalSettings.of(asked)).from(TODAY);
    }

    /** 35 days of a title stay open, two of a venue: one begun in the middle would overwrite a whole one. */
    @Test
    void daysThatCanStillChangeAreReadAsAWhole() {
        assertThat(from("daily", "2026-11-01")).isEqualTo("2026-10-16");
        assertThat(from("daily", "2026-03-01")).isEqualTo("2026-03-01");
        assertThat(from("footfall", "2026-11-22")).isEqualTo("2026-11-18");
        assertThat(from("online", "2026-11-01")).isEqualTo("2026-10-16");
    }

    @Test
    void whatFadesIsReadFromTheDayAskedFor() {
        assertThat(from("hot", "2026-11-01")).isEqualTo("2026-11-01");
        assertThat(from("hot", "")).isNull();
    }

    @Test
    void whatBeganLongAgoIsReadFromTheBeginning() {
        assertThat(from("pressure", "")).isNull();
        assertThatThrownBy(() -> from("pressure", "2026-11-01")).hasMessageContaining("without --from");
    }
}
