package io.libraryhub.signals.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HotFunctionTest {
    private static final long SANTI = 2001;
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final long DAY = 24 * HOUR;
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final HotFormula FORMULA =
            new HotFormula(new Decay(Duration.ofDays(3)), new Hysteresis(8, 0.8), 1.5, 1.0, 0.5, 2, 1);

    private static Harness<Long, HotAct, HotTitleSignal> harness(OperatorSubtaskState state) throws Exception {
        return new Harness<>(
                new HotFunction(FORMULA, Duration.ofMillis(200)),
                act -> act.titleId,
                Types.LONG,
                SignalTypes.HOT_TITLE,
                state);
    }

    private static HotAct loan(long at) {
        return HotAct.of(SANTI, HotAct.LOAN, at);
    }

    @Test
    void theLoanThatMakesATitleHotIsToldAtOnce() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            for (int i = 0; i < 7; i++) {
                santi.clock(NOON + i * 1_000);
                santi.act(loan(NOON));
            }
            assertThat(santi.sent()).hasSize(7).noneMatch(HotTitleSignal::hot);

            santi.clock(NOON + 10_000);
            santi.act(loan(NOON));

            HotTitleSignal signal = santi.last();
            assertThat(signal.hot()).isTrue();
            assertThat(signal.score()).isEqualTo(8.0);
            assertThat(signal.loans1d()).isEqualTo(8);
            assertThat(signal.loans7d()).isEqualTo(8);
            assertThat(signal.causedAt()).isEqualTo(Instant.ofEpochMilli(NOON));
            assertThat(signal.computedAt()).isEqualTo(Instant.ofEpochMilli(NOON + 10_000));
        }
    }

    @Test
    void aHoldWeighsMoreThanALoanAndARenewalLess() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.act(HotAct.of(SANTI, HotAct.HOLD, NOON));
            santi.act(HotAct.of(SANTI, HotAct.RENEWAL, NOON));
            santi.end();
            HotTitleSignal signal = santi.last();
            assertThat(signal.score()).isEqualTo(2.0);
            assertThat(signal.loans1d()).isZero();
        }
    }

    @Test
    void aFloodIsSentAtTheEndsOfTheIntervalsWithNothingLost() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            for (int i = 0; i < 100; i++) {
                santi.act(loan(NOON));
            }
            assertThat(santi.sent()).singleElement().satisfies(s -> assertThat(s.score())
                    .isEqualTo(1.0));

            santi.clock(NOON + 199);
            assertThat(santi.sent()).isEmpty();
            santi.clock(NOON + 200);
            assertThat(santi.sent()).singleElement().satisfies(s -> assertThat(s.score())
                    .isEqualTo(100.0));

            santi.clock(NOON + 10_000);
            assertThat(santi.sent()).isEmpty();
        }
    }

    @Test
    void theMarkFallsByItselfAtTheMomentTheScoreDoes() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            for (int i = 0; i < 8; i++) {
                santi.act(HotAct.of(SANTI, HotAct.HOLD, NOON));
            }
            santi.clock(NOON + 1_000);
            assertThat(santi.last().hot()).isTrue();

            // 12.0 is 6.4 after 3 · log2(12 / 6.4) days.
            long falls = NOON + (long) (3 * DAY * Math.log(12 / 6.4) / Math.log(2));
            santi.clock(NOON + 2_000);
            santi.time(falls - 1_000);
            assertThat(santi.sent()).isEmpty();
            santi.time(falls + 1_000);

            HotTitleSignal signal = santi.last();
            assertThat(signal.hot()).isFalse();
            assertThat(signal.score()).isCloseTo(6.4, within(0.001));
            assertThat(signal.causedAt()).isEqualTo(Instant.ofEpochMilli(falls + 1_000));
        }
    }

    @Test
    void theCountsFallWhenTheirDayIsOver() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            santi.act(loan(NOON));
            santi.act(loan(NOON + 5 * HOUR));
            santi.clock(NOON + 1_000);
            assertThat(santi.last().loans1d()).isEqualTo(2);

            santi.clock(NOON + 2_000);
            santi.time(NOON + 24 * HOUR);
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.loans1d()).isOne();
                assertThat(s.loans7d()).isEqualTo(2);
            });
            santi.clock(NOON + 3_000);
            santi.time(NOON + 8 * DAY);
            santi.clock(NOON + 4_000);
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.loans1d()).isZero();
                assertThat(s.loans7d()).isZero();
                assertThat(s.loans30d()).isEqualTo(2);
            });
            santi.clock(NOON + 5_000);
            santi.time(NOON + 31 * DAY);
            assertThat(santi.last().loans30d()).isZero();
        }
    }

    /** After 20 loans in 23 days, 6.1 a week are usual: 11 may be chance, 12 are not. Of a title nobody borrowed, 3 are not. */
    @ParameterizedTest
    @CsvSource({"11, 31, false", "12, 32, true", "2, 2, false", "3, 3, true", "6, 26, false"})
    void aTitleRisesWhenAWeekPassesTheUsualByMoreThanChance(int loans7d, int loans30d, boolean rising) {
        assertThat(FORMULA.rising(loans7d, loans30d)).isEqualTo(rising);
    }

    @Test
    void aTitleThatRoseFallsByItselfWhenItsWeekIsOver() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            for (int i = 0; i < 3; i++) {
                santi.act(loan(NOON));
            }
            santi.clock(NOON + 1_000);
            assertThat(santi.last().rising()).isTrue();

            santi.clock(NOON + 2_000);
            santi.time(NOON + 8 * DAY);
            santi.clock(NOON + 3_000);
            assertThat(santi.last().rising()).isFalse();
        }
    }

    @Test
    void theEndOfABoundedInputIsNotTimeGoingOn() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            for (int i = 0; i < 9; i++) {
                santi.act(loan(NOON));
            }
            santi.end();
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.hot()).isTrue();
                assertThat(s.loans1d()).isEqualTo(9);
            });
        }
    }

    @Test
    void versionsGrowAlsoOverARestart() throws Exception {
        OperatorSubtaskState state;
        List<HotTitleSignal> before;
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            santi.act(loan(NOON));
            state = santi.checkpoint();
            santi.clock(NOON + 1_000);
            // This one happens again after the restart.
            santi.act(loan(NOON + 1));
            before = santi.sent();
        }
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(state)) {
            santi.clock(NOON + 60_000);
            santi.act(loan(NOON + 1));
            santi.clock(NOON + 60_001);
            santi.act(loan(NOON + 2));
            santi.clock(NOON + 61_000);
            List<HotTitleSignal> after = santi.sent();

            List<Long> versions = new ArrayList<>();
            before.forEach(s -> versions.add(s.version()));
            after.forEach(s -> versions.add(s.version()));
            assertThat(versions).isSorted().doesNotHaveDuplicates().hasSize(4);
            assertThat(after.get(1).score()).isCloseTo(3.0, within(1e-6));
        }
    }

    @Test
    void whoWaitedWhenTheJobWasEndedIsToldOnceAfterwards() throws Exception {
        OperatorSubtaskState state;
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            santi.act(loan(NOON));
            santi.act(loan(NOON + 1));
            state = santi.checkpoint();
            // A checkpoint changes nothing for the job that goes on.
            santi.clock(NOON + 60_000);
            assertThat(santi.sent()).hasSize(2);
        }
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(state)) {
            santi.clock(NOON + 60_000);
            assertThat(santi.sent()).singleElement().satisfies(s -> assertThat(s.loans1d())
                    .isEqualTo(2));
        }
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(state)) {
            santi.end();
            assertThat(santi.sent()).hasSize(1);
        }
    }

    @Test
    void aClockThatWasSetBackDoesNotTakeTheVersionBack() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            santi.act(loan(NOON));
            OperatorSubtaskState state = santi.checkpoint();
            long version = santi.last().version();
            try (Harness<Long, HotAct, HotTitleSignal> restarted = harness(state)) {
                restarted.clock(NOON - DAY);
                restarted.act(loan(NOON));
                assertThat(restarted.last().version()).isEqualTo(version + 1);
            }
        }
    }

    @Test
    void aVoidThatComesBeforeItsLoanLeavesNothingOfBoth() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            santi.clock(NOON);
            santi.act(HotAct.of(SANTI, HotAct.VOIDED_LOAN, NOON));
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.score()).isZero();
                assertThat(s.loans1d()).isZero();
            });
            santi.clock(NOON + 1_000);
            santi.act(loan(NOON));
            santi.clock(NOON + 2_000);
            santi.act(HotAct.of(SANTI, HotAct.HOLD, NOON + HOUR));
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.score()).isEqualTo(1.5);
                assertThat(s.loans1d()).isZero();
                assertThat(s.loans7d()).isZero();
            });
        }
    }

    @Test
    void theVoidThatCoolsATitleTakesItsMark() throws Exception {
        try (Harness<Long, HotAct, HotTitleSignal> santi = harness(null)) {
            for (int i = 0; i < 8; i++) {
                santi.act(loan(NOON));
            }
            santi.act(HotAct.of(SANTI, HotAct.VOIDED_LOAN, NOON));
            santi.act(HotAct.of(SANTI, HotAct.VOIDED_LOAN, NOON));
            santi.end();
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.hot()).isFalse();
                assertThat(s.score()).isEqualTo(6.0);
                assertThat(s.loans1d()).isEqualTo(6);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<HotAct> history = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            byte kind = (byte) (1 + random.nextInt(3));
            history.add(HotAct.of(2001 + random.nextInt(5), kind, NOON - (long) (random.nextDouble() * 10 * DAY)));
        }
        List<HotAct> kept = new ArrayList<>(history);
        List<HotAct> voided = history.stream()
                .filter(a -> a.kind == HotAct.LOAN && random.nextInt(4) == 0)
                .toList();
        kept.removeAll(voided);
        voided.forEach(a -> history.add(HotAct.of(a.titleId, HotAct.VOIDED_LOAN, a.at)));
        assertThat(voided).isNotEmpty();
        Collections.shuffle(history, random);

        List<HotTitleSignal> sent;
        try (Harness<Long, HotAct, HotTitleSignal> titles = harness(null)) {
            for (HotAct act : history) {
                titles.act(act);
            }
            titles.end();
            sent = titles.sent();
        }

        for (long title = 2001; title <= 2005; title++) {
            long id = title;
            HotTitleSignal last = sent.stream()
                    .filter(s -> s.titleId().equals(Long.toString(id)))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            List<HotAct> its = kept.stream().filter(a -> a.titleId == id).toList();
            long newest = history.stream()
                    .filter(a -> a.titleId == id)
                    .mapToLong(a -> a.at)
                    .max()
                    .orElseThrow();
            double score = its.stream()
                    .mapToDouble(a -> FORMULA.weight(a.kind) * Math.pow(2, (a.at - newest) / (3.0 * DAY)))
                    .sum();
            long loans1d = its.stream()
                    .filter(a -> a.kind == HotAct.LOAN && a.at / HOUR > newest / HOUR - 24)
                    .count();
            long loans7d = its.stream()
                    .filter(a -> a.kind == HotAct.LOAN && a.at / DAY > newest / DAY - 7)
                    .count();

            long loans30d = its.stream().filter(a -> a.kind == HotAct.LOAN).count();

            assertThat(last.loans30d()).isEqualTo((int) loans30d);
            assertThat(last.rising()).isEqualTo(FORMULA.rising((int) loans7d, (int) loans30d));
            assertThat(last.score()).as("seed " + seed).isCloseTo(score, within(1e-6));
            assertThat(last.causedAt()).isEqualTo(Instant.ofEpochMilli(newest));
            assertThat(last.loans1d()).isEqualTo((int) loans1d);
            assertThat(last.loans7d()).isEqualTo((int) loans7d);
            if (score >= 8) {
                assertThat(last.hot()).isTrue();
            } else if (score < 6.4) {
                assertThat(last.hot()).isFalse();
            }
        }
    }
}
