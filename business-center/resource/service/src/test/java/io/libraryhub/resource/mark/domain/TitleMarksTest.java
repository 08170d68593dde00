package io.libraryhub.resource.mark.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.resource.mark.domain.TitleMarks.Told;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TitleMarksTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private static boolean news(Told now, Told before) {
        return now.isNewsAfter(before, 0.25, 2);
    }

    @Test
    void eachSignalChangesItsOwnFiguresOnly() {
        TitleMarks marks = TitleMarks.NONE
                .with(new HotTitleSignal("2001", 12.5, true, 9, 30, 54, true, 1, NOON, NOON))
                .with(new PressureSignal("2001", 9, 0.5, 2, 0, 0, 4.75, 1, true, 1, NOON.minusSeconds(60), NOON));

        assertThat(marks).isEqualTo(new TitleMarks(true, true, 12.5, 9, 30, 9, 0.5, 2, 4.75, 1, NOON));
    }

    @Test
    void aFlippedMarkIsAlwaysNews() {
        assertThat(news(new Told(true, false, 5, 0, 1), Told.NOTHING)).isTrue();
        assertThat(news(new Told(false, false, 5, 0, 1), new Told(true, false, 5, 0, 1)))
                .isTrue();
        assertThat(news(new Told(false, true, 0, 9, 1), new Told(false, false, 0, 9, 1)))
                .isTrue();
    }

    @Test
    void anOrdinaryTitlesFiguresAreNoNews() {
        assertThat(news(new Told(false, false, 4, 3, 2), Told.NOTHING)).isFalse();
    }

    @Test
    void aHotTitlesScoreIsNewsWhenItMovedByAQuarter() {
        Told before = new Told(true, false, 20, 0, 1);

        assertThat(news(new Told(true, false, 24, 0, 1), before)).isFalse();
        assertThat(news(new Told(true, false, 26, 0, 1), before)).isTrue();
    }

    @Test
    void holdsAreNewsFromTheSecondOnAndCopiesFromTheFirst() {
        Told before = new Told(false, true, 0, 9, 2);

        assertThat(news(new Told(false, true, 0, 10, 2), before)).isFalse();
        assertThat(news(new Told(false, true, 0, 11, 2), before)).isTrue();
        assertThat(news(new Told(false, true, 0, 9, 3), before)).isTrue();
    }
}
