package io.libraryhub.signals;

import static io.libraryhub.signals.fixture.InMemory.newest;
import static io.libraryhub.signals.fixture.InMemory.out;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.account.EventCount;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.fixture.InMemory;
import io.libraryhub.signals.fixture.ReleaseJob;
import io.libraryhub.signals.intake.Fact;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The state that a release left behind is read by the sources as they are now: whoever changes a state incompatibly learns
 * it here. {@link ReleaseJob} says what happened before and after, and writes the savepoint of a new release.
 */
class ReleaseSavepointTest {
    private static final Path KEPT = Path.of("src/test/resources/savepoints/0.1");

    @TempDir
    private Path work;

    @BeforeEach
    void empty() {
        InMemory.empty();
    }

    @ParameterizedTest
    @EnumSource
    void whatTheReleaseRememberedCountsOn(StateKind state) throws Exception {
        ReleaseJob.goOn(KEPT, state);

        // Nine loans before, two after of which one is a repeat of an older one.
        assertThat(out("raw_event", Fact.class)).extracting(f -> f.id).containsExactlyInAnyOrder("loan-10", "hold-3");
        HotTitleSignal hot = newest("hot_title", HotTitleSignal.class).get("2001");
        assertThat(hot.score()).isCloseTo(10 + 3 * 1.5, within(0.01));
        assertThat(hot.hot()).isTrue();
        assertThat(hot.loans7d()).isEqualTo(10);
        assertThat(hot.loans30d()).as("its week became part of a month").isEqualTo(10);
        PressureSignal pressure = newest("pressure", PressureSignal.class).get("2001");
        assertThat(pressure.activeHolds()).isEqualTo(3);
        assertThat(pressure.copies()).isOne();
        assertThat(newest("reader_profile", ReaderProfileSignal.class)
                        .get("1001")
                        .acts())
                .isEqualTo(2);
        assertThat(out("title_day", TitleDay.class)).last().satisfies(day -> {
            assertThat(day.loans).isEqualTo(10);
            assertThat(day.holds).isEqualTo(3);
        });
        assertThat(out("event_count", EventCount.class))
                .filteredOn(count -> count.type.equals(LoanOpened.TYPE))
                .last()
                .satisfies(count -> assertThat(count.counted).isEqualTo(10));
    }

    /** How the kept one was made; and what this release writes, it reads. */
    @Test
    void theSavepointOfTheseSourcesIsRead() throws Exception {
        Path written = ReleaseJob.leave(work);
        assertThat(Files.size(written.resolve("_metadata"))).isLessThan(200_000);
        InMemory.empty();

        ReleaseJob.goOn(written, StateKind.HEAP);

        assertThat(newest("hot_title", HotTitleSignal.class).get("2001").loans7d())
                .isEqualTo(10);
    }
}
