package io.libraryhub.insight.foryou;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.insight.foryou.domain.Trial;
import io.libraryhub.insight.foryou.domain.Trial.Line;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 小林 is shown what ease finds, 小王 what the blend finds. */
class TrialTest {
    private static final long XIAOLIN = 1;
    private static final long XIAOWANG = 2;
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final Trial trial = new Trial(2);

    @Test
    void whatIsOpenedAndBorrowedCountsForTheMethodThatFoundIt() {
        trial.shown(XIAOLIN, "ease", List.of(10L, 11L), NOON);
        trial.shown(XIAOWANG, "blend", List.of(10L), NOON);
        assertThat(trial.opened(XIAOLIN, 10)).isTrue();
        assertThat(trial.opened(XIAOLIN, 10)).as("twice is once").isTrue();
        assertThat(trial.opened(XIAOLIN, 99)).as("never shown").isFalse();
        trial.borrowed(XIAOLIN, 11, NOON.plusSeconds(60));
        trial.borrowed(XIAOWANG, 10, NOON.minusSeconds(60));
        trial.borrowed(3, 10, NOON.plusSeconds(60));
        assertThat(trial.lines()).containsExactly(new Line("blend", 1, 1, 0, 0), new Line("ease", 1, 2, 1, 1));
        assertThat(trial.since()).contains(NOON);
    }

    @Test
    void shownAgainIsShownOnceAndKeepsItsFirstTime() {
        trial.shown(XIAOLIN, "ease", List.of(10L), NOON);
        trial.shown(XIAOLIN, "ease", List.of(10L, 12L), NOON.plusSeconds(600));
        trial.borrowed(XIAOLIN, 10, NOON.plusSeconds(60));
        assertThat(trial.lines()).containsExactly(new Line("ease", 1, 2, 0, 1));
    }

    @Test
    void anotherMethodBeginsAnewAndWhoWasShownNothingForLongestIsForgotten() {
        trial.shown(XIAOLIN, "ease", List.of(10L), NOON);
        trial.shown(XIAOWANG, "ease", List.of(10L), NOON);
        trial.shown(XIAOLIN, "blend", List.of(20L), NOON);
        assertThat(trial.lines()).containsExactly(new Line("blend", 1, 1, 0, 0), new Line("ease", 1, 1, 0, 0));
        trial.shown(3, "blend", List.of(20L), NOON);
        assertThat(trial.lines()).as("小王 is gone").containsExactly(new Line("blend", 2, 2, 0, 0));
    }
}
