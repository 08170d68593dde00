package io.libraryhub.signals.footfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.OpenDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootfallFunctionTest {
    private static final ZoneId NINGBO = ZoneId.of("Asia/Shanghai");
    private static final int TODAY = (int) LocalDate.parse("2026-11-22").toEpochDay();
    private static final long OPENING = Instant.parse("2026-11-22T01:00:00Z").toEpochMilli();
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    /** The day ends at 16:00 UTC; two days later its figures are final. */
    private static final long FINAL = Instant.parse("2026-11-24T16:00:00Z").toEpochMilli();

    private static Harness<Tuple2<String, Integer>, VisitAct, VenueDay> harness() throws Exception {
        FootfallFormula formula = new FootfallFormula(new OpenDay(NINGBO, Duration.ofDays(2)), Duration.ofMinutes(5));
        return new Harness<>(
                new FootfallFunction(formula, Duration.ofMillis(200)),
                VisitAct::key,
                VisitAct.KEY,
                TypeInformation.of(VenueDay.class),
                null);
    }

    private static VisitAct entered(String visit, long minute) {
        return VisitAct.of("MAIN", TODAY, visit, true, OPENING + minute * MINUTE);
    }

    private static VisitAct left(String visit, long minute) {
        return VisitAct.of("MAIN", TODAY, visit, false, OPENING + minute * MINUTE);
    }

    private static VenueDay after(List<VisitAct> acts) throws Exception {
        try (Harness<Tuple2<String, Integer>, VisitAct, VenueDay> main = harness()) {
            for (VisitAct act : acts) {
                main.act(act);
            }
            main.end();
            return main.last();
        }
    }

    @Test
    void insideAreThoseWhoEnteredAndDidNotLeave() throws Exception {
        VenueDay day = after(List.of(
                entered("lin", 0), entered("chen", 3), entered("wang", 60), left("lin", 61), entered("zhao", 70)));
        assertThat(day.day()).isEqualTo("2026-11-22");
        assertThat(day.entered).isEqualTo(4);
        assertThat(day.inside()).isEqualTo(3);
        assertThat(day.peak).isEqualTo(3);
        assertThat(day.peakAt).isEqualTo(Instant.ofEpochMilli(OPENING + 75 * MINUTE));
    }

    @Test
    void anExitWithoutAnEntryAndARepeatChangeNothing() throws Exception {
        VenueDay day =
                after(List.of(left("ghost", 1), entered("lin", 2), entered("lin", 2), left("lin", 9), left("lin", 9)));
        assertThat(day.entered).isOne();
        assertThat(day.inside()).isZero();
        assertThat(day.peak).isOne();
    }

    /** Whatever the order, the day ends in what walking through it minute by minute says. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void aShuffledDayEndsInWhatAWalkThroughItSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<VisitAct> acts = new ArrayList<>();
        List<long[]> visits = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long from = random.nextInt(600);
            long until = random.nextInt(5) == 0 ? Long.MAX_VALUE : from + random.nextInt(200);
            visits.add(new long[] {from, until});
            acts.add(entered("v" + i, from));
            if (until != Long.MAX_VALUE) {
                acts.add(left("v" + i, until));
            }
        }
        Collections.shuffle(acts, random);

        VenueDay day = after(acts);

        long peak = 0;
        long peakMinute = 0;
        // A step of five minutes ends when the next begins.
        for (long end = 5; end <= 900; end += 5) {
            long moment = end;
            long inside =
                    visits.stream().filter(v -> v[0] < moment && v[1] >= moment).count();
            if (inside > peak) {
                peak = inside;
                peakMinute = end;
            }
        }
        assertThat(day.entered).as("seed " + seed).isEqualTo(400);
        assertThat((long) day.inside())
                .isEqualTo(visits.stream().filter(v -> v[1] == Long.MAX_VALUE).count());
        assertThat((long) day.peak).isEqualTo(peak);
        assertThat(day.peakAt).isEqualTo(Instant.ofEpochMilli(OPENING + peakMinute * MINUTE));
    }

    @Test
    void whenTheFiguresAreFinalNothingOfTheDayIsKept() throws Exception {
        try (Harness<Tuple2<String, Integer>, VisitAct, VenueDay> main = harness()) {
            main.act(entered("lin", 0));
            main.act(left("lin", 30));
            main.clock(1_000);
            main.time(FINAL - 1);
            assertThat(main.stateEntries()).isPositive();
            main.time(FINAL);
            assertThat(main.stateEntries()).isZero();
            main.sent();

            main.act(entered("late", 5));
            assertThat(main.sent()).isEmpty();
        }
    }
}
