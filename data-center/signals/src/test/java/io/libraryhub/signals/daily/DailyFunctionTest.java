package io.libraryhub.signals.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.LoanVoided;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.OpenDay;
import io.libraryhub.signals.intake.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.junit.jupiter.api.Test;

class DailyFunctionTest {
    private static final long SANTI = 2001;
    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");
    private static final int TODAY = (int) LocalDate.parse("2026-11-22").toEpochDay();
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    /** The day ends at 16:00 UTC; 35 days later its counts are final. */
    private static final long FINAL = Instant.parse("2026-12-27T16:00:00Z").toEpochMilli();

    private static Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> harness() throws Exception {
        Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> harness = new Harness<>(
                new DailyFunction(new OpenDay(NINGBO, Duration.ofDays(35)), Duration.ofMillis(200)),
                DailyAct::key,
                DailyAct.KEY,
                TypeInformation.of(TitleDay.class),
                null);
        harness.clock(NOON);
        return harness;
    }

    private static DailyAct act(byte kind) {
        return DailyAct.of(SANTI, TODAY, kind, NOON);
    }

    @Test
    void aDayCountsEachKindInWhateverOrderTheyCome() throws Exception {
        List<DailyAct> acts = new ArrayList<>();
        acts.addAll(Collections.nCopies(4, act(DailyAct.LOAN)));
        acts.addAll(Collections.nCopies(3, act(DailyAct.RETURN)));
        acts.addAll(Collections.nCopies(2, act(DailyAct.RENEWAL)));
        acts.add(act(DailyAct.HOLD));
        Collections.shuffle(acts, new Random(7));
        try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
            for (DailyAct act : acts) {
                santi.act(act);
            }
            santi.end();

            TitleDay day = santi.last();
            assertThat(day.titleId).isEqualTo(SANTI);
            assertThat(day.day()).isEqualTo("2026-11-22");
            assertThat(List.of(day.loans, day.returns, day.renewals, day.holds)).containsExactly(4, 3, 2, 1);
        }
    }

    @Test
    void aVoidedLoanCountsOnNeitherOfItsDaysInWhateverOrderTheyCome() throws Exception {
        Fact fact = new Fact();
        fact.type = LoanVoided.TYPE;
        fact.titleId = SANTI;
        fact.openedAt = NOON;
        fact.openedDay = TODAY;
        fact.closedAt = NOON + 86_400_000;
        fact.closedDay = TODAY + 1;
        List<DailyAct> acts = new ArrayList<>();
        DailyAct.from(fact, new ListCollector<>(acts));
        acts.add(act(DailyAct.LOAN));
        acts.add(act(DailyAct.LOAN));
        acts.add(DailyAct.of(SANTI, TODAY + 1, DailyAct.RETURN, NOON + 86_400_000));
        for (long seed = 1; seed <= 6; seed++) {
            Collections.shuffle(acts, new Random(seed));
            try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
                for (DailyAct act : acts) {
                    santi.act(act);
                }
                santi.end();
                List<TitleDay> sent = santi.sent();

                assertThat(sent).as("seed " + seed).noneMatch(d -> d.loans < 0 || d.returns < 0);
                assertThat(last(sent, TODAY).loans).as("seed " + seed).isOne();
                assertThat(last(sent, TODAY).voidedLoans).as("seed " + seed).isOne();
                assertThat(last(sent, TODAY + 1).returns).as("seed " + seed).isZero();
                assertThat(last(sent, TODAY + 1).voidedReturns)
                        .as("seed " + seed)
                        .isOne();
            }
        }
    }

    private static TitleDay last(List<TitleDay> sent, int day) {
        return sent.stream().filter(d -> d.localDay == day).reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void anotherDayIsAnotherCount() throws Exception {
        try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
            santi.act(act(DailyAct.LOAN));
            santi.act(DailyAct.of(SANTI, TODAY + 1, DailyAct.LOAN, NOON + 86_400_000));
            assertThat(santi.sent()).extracting(d -> d.loans).containsExactly(1, 1);
        }
    }

    @Test
    void aDayStaysOpenToTheLastMomentAndThenLeavesTheState() throws Exception {
        try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
            santi.act(act(DailyAct.LOAN));
            santi.time(FINAL - 1);
            santi.clock(NOON + 1_000);
            santi.act(act(DailyAct.LOAN));
            assertThat(santi.last().loans).isEqualTo(2);
            assertThat(santi.stateEntries()).isOne();

            santi.time(FINAL);
            assertThat(santi.stateEntries()).isZero();
        }
    }

    /** A count begun anew would overwrite the whole one. */
    @Test
    void whatComesAfterThatIsLeftOut() throws Exception {
        try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
            santi.act(act(DailyAct.LOAN));
            santi.time(FINAL);
            santi.sent();

            santi.act(act(DailyAct.LOAN));
            assertThat(santi.sent()).isEmpty();
            assertThat(santi.stateEntries()).isZero();
        }
    }

    /** What is still to be sent when the counts become final is sent all the same. */
    @Test
    void nothingUnsentIsForgotten() throws Exception {
        try (Harness<Tuple2<Long, Integer>, DailyAct, TitleDay> santi = harness()) {
            santi.act(act(DailyAct.LOAN));
            santi.act(act(DailyAct.LOAN));
            santi.sent();
            santi.time(FINAL);
            santi.clock(NOON + 200);

            assertThat(santi.last().loans).isEqualTo(2);
            assertThat(santi.stateEntries()).isZero();
        }
    }
}
