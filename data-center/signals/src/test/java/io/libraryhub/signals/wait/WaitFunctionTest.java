package io.libraryhub.signals.wait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.copycount.wait.domain.Cycle;
import io.libraryhub.copycount.wait.domain.Wait;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.TitleDrift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitFunctionTest {
    private static final long SANTI = 2001;
    private static final long LIN = 4001;
    private static final long CHEN = 4002;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final double HALF_LIFE = 180;
    private static final WaitFormula FORMULA = new WaitFormula(new Decay(Duration.ofDays(180)), 25, 0.9, 0.3, 3, 10);

    private static final Telling TELLING = new Telling(2, 0.05, Duration.ofDays(1));

    private static Harness<Long, WaitAct, TitleWait> harness() throws Exception {
        return new Harness<>(
                new WaitFunction(FORMULA, TELLING, Duration.ofDays(30), Duration.ofDays(400), Duration.ofMillis(200)),
                act -> act.titleId,
                Types.LONG,
                TypeInformation.of(TitleWait.class),
                null);
    }

    private static long day(double days) {
        return NOON + (long) (days * DAY);
    }

    private static WaitAct hold(byte kind, long hold, double day) {
        WaitAct act = WaitAct.of(kind, SANTI, day(day));
        act.thing = hold;
        act.localDay = (int) Math.floor(day);
        return act;
    }

    private static WaitAct copy(byte kind, long item, double day) {
        WaitAct act = WaitAct.of(kind, SANTI, day(day));
        act.more = item;
        return act;
    }

    private static WaitAct loan(byte kind, long loan, double day) {
        WaitAct act = WaitAct.of(kind, SANTI, day(day));
        act.thing = loan;
        act.more = kind == WaitAct.LENT ? day(day + 28) : 0;
        return act;
    }

    private static Harness<Long, WaitAct, TitleWait> after(List<WaitAct> acts) throws Exception {
        Harness<Long, WaitAct, TitleWait> santi = harness();
        for (WaitAct act : acts) {
            santi.act(act);
        }
        santi.end();
        return santi;
    }

    private static List<HoldWait> rows(WaitAct... acts) throws Exception {
        try (Harness<Long, WaitAct, TitleWait> santi = after(List.of(acts))) {
            return santi.aside(WaitFunction.HOLDS);
        }
    }

    /** One copy, kept for 0.9 of its 28 days as believed, and 3 days of handling. */
    @Test
    void theNextReaderOfACopyThatIsOutWaitsForItsReturn() throws Exception {
        try (Harness<Long, WaitAct, TitleWait> santi =
                after(List.of(copy(WaitAct.COPY, 3001, 0), loan(WaitAct.LENT, 5001, 0)))) {
            TitleWait wait = santi.last();
            assertThat(wait.ahead).isZero();
            assertThat(wait.copies).isOne();
            assertThat(wait.periodDays).isEqualTo(28);
            assertThat(wait.cycleDays).isCloseTo(0.9 * 28 + 3, within(1e-9));
            assertThat(wait.p50Days)
                    .isCloseTo(Wait.of(1, 1, Cycle.of(0.9 * 28, 0.3).plus(3)).p50Days(), within(1e-9));
            assertThat(wait.p90Days).isGreaterThan(wait.p50Days);
        }
    }

    /** Services hear of a cycle that readers ask about, or that is known well, when it has moved or a day has passed. */
    @Test
    void servicesAreToldOfACycleThatMoved() throws Exception {
        try (Harness<Long, WaitAct, TitleWait> santi = harness()) {
            santi.act(copy(WaitAct.COPY, 3001, 0));
            santi.act(loan(WaitAct.LENT, 5001, 0));
            santi.clock(1_000);
            assertThat(santi.aside(WaitFunction.TOLD)).as("nobody asks").isEmpty();

            santi.act(hold(WaitAct.PLACED, LIN, 0.1));
            santi.clock(2_000);
            assertThat(santi.aside(WaitFunction.TOLD)).singleElement().satisfies(told -> {
                assertThat(told.titleId()).isEqualTo(Long.toString(SANTI));
                assertThat(told.cycleDays()).isCloseTo(0.9 * 28 + 3, within(1e-9));
                assertThat(told.spreadDays()).isCloseTo(0.3 * 0.9 * 28, within(1e-9));
                assertThat(told.cycles()).isZero();
                assertThat(told.version()).isEqualTo(santi.last().version);
            });

            santi.act(hold(WaitAct.PLACED, CHEN, 0.2));
            santi.clock(3_000);
            assertThat(santi.aside(WaitFunction.TOLD))
                    .as("the cycle is the same")
                    .hasSize(1);

            santi.act(loan(WaitAct.RETURNED, 5001, 0.9));
            santi.clock(4_000);
            assertThat(santi.aside(WaitFunction.TOLD)).as("a shorter cycle").hasSize(2);

            santi.act(hold(WaitAct.GONE, CHEN, 2));
            santi.clock(5_000);
            assertThat(santi.aside(WaitFunction.TOLD)).as("a day later").hasSize(3);
        }
    }

    private static WaitAct balance(double day, long... loans) {
        WaitAct act = WaitAct.of(WaitAct.BALANCE, SANTI, day(day));
        act.serving = new long[] {3001, 3002};
        act.loans = loans;
        act.loansBegan = Arrays.stream(loans).map(loan -> day(0)).toArray();
        return act;
    }

    /** Whether a reader who asks now would be told how long it takes: only when no copy stands free. */
    private static boolean isTold(WaitAct... before) throws Exception {
        List<WaitAct> acts = new ArrayList<>(List.of(before));
        acts.add(hold(WaitAct.PLACED, LIN, 9));
        acts.add(hold(WaitAct.READY, LIN, 20));
        try (Harness<Long, WaitAct, TitleWait> santi = after(acts)) {
            return santi.aside(WaitFunction.HOLDS).get(0).p50Days != null;
        }
    }

    @Test
    void loansAreBalancedSoThatWhatStandsFreeIsKnown() throws Exception {
        WaitAct[] out = {
            copy(WaitAct.COPY, 3001, 0),
            copy(WaitAct.COPY, 3002, 0),
            loan(WaitAct.LENT, 5001, 0),
            loan(WaitAct.LENT, 5002, 0)
        };
        assertThat(isTold(out)).isTrue();
        assertThat(isTold(with(out, balance(2, 5001))))
                .as("the return of 5002 was lost")
                .isFalse();
        assertThat(isTold(with(out, balance(2, 5001, 5002)))).isTrue();
        assertThat(isTold(with(out, balance(2, 5001), loan(WaitAct.RETURNED, 5002, 1))))
                .as("it was late, not lost")
                .isFalse();
        assertThat(isTold(out[0], out[1], balance(2, 5001, 5002)))
                .as("nothing was heard of either")
                .isTrue();
        assertThat(isTold(with(out, balance(1, 5001, 5002), loan(WaitAct.RETURNED, 5002, 3), balance(2, 5001, 5002))))
                .as("it came back after the balance")
                .isFalse();
        assertThat(isTold(out[0], out[1], out[2], balance(2, 5001), out[3]))
                .as("a branch that was cut off tells late what it lent")
                .isTrue();
    }

    private static WaitAct[] with(WaitAct[] acts, WaitAct... more) {
        return Stream.concat(Arrays.stream(acts), Arrays.stream(more)).toArray(WaitAct[]::new);
    }

    @Test
    void aLoanThatBeganWhenTheBalanceWasTakenIsNoDifference() throws Exception {
        WaitAct balance = balance(2, 5001);
        balance.loansBegan[0] = day(2.001);
        try (Harness<Long, WaitAct, TitleWait> santi = after(List.of(balance, loan(WaitAct.LENT, 5001, 2.001)))) {
            assertThat(santi.aside(TitleDrift.TAG)).isEmpty();
        }
    }

    @Test
    void aBalanceOfLoansThatDiffersIsNoted() throws Exception {
        try (Harness<Long, WaitAct, TitleWait> santi = after(List.of(
                copy(WaitAct.COPY, 3001, 0),
                loan(WaitAct.LENT, 5001, 0),
                loan(WaitAct.LENT, 5003, 3),
                balance(2, 5002, 5004),
                balance(1, 5009),
                balance(2.9, 5002, 5004)))) {
            assertThat(santi.aside(TitleDrift.TAG)).singleElement().satisfies(drift -> {
                assertThat(drift.kind).isEqualTo(TitleDrift.LOANS);
                assertThat(drift.asOf).isEqualTo(Instant.ofEpochMilli(day(2.9)));
                assertThat(List.of(drift.ledger, drift.missing, drift.surplus)).containsExactly(2, 2, 1);
            });
            assertThat(santi.last().copies).as("3002 was not known").isEqualTo(2);
        }
    }

    private record Message(long comes, WaitAct act) {}

    /**
     * Loans that begin and end at any time, each message late by up to an hour, and daily balances that list what is out when
     * they are read and overtake all of them: no drift, and no cycle is missed.
     */
    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75})
    void whatIsLateIsNoDriftAndEachCycleCounts(long seed) throws Exception {
        Random random = new Random(seed);
        List<Message> messages = new ArrayList<>();
        Map<Integer, Map<Long, Long>> out = new TreeMap<>();
        for (int balanced = 1; balanced <= 9; balanced++) {
            out.put(balanced, new TreeMap<>());
        }
        int returned = 0;
        for (long loan = 5_000; loan < 5_200; loan++) {
            double began = moment(random, 0);
            double ends = random.nextInt(4) == 0 ? Double.MAX_VALUE : moment(random, began + 0.0001);
            long id = loan;
            out.forEach((balanced, loans) -> {
                if (began <= balanced && ends > balanced) {
                    loans.put(id, day(began));
                }
            });
            messages.add(new Message(late(random, began), loan(WaitAct.LENT, loan, began)));
            if (ends != Double.MAX_VALUE) {
                returned++;
                messages.add(new Message(late(random, ends), loan(WaitAct.RETURNED, loan, ends)));
            }
        }
        out.forEach((balanced, loans) -> {
            WaitAct balance = balance(balanced - 1 / 1440.0);
            balance.loans = loans.keySet().stream().mapToLong(Long::longValue).toArray();
            balance.loansBegan =
                    loans.values().stream().mapToLong(Long::longValue).toArray();
            messages.add(new Message(day(balanced), balance));
        });
        messages.sort(Comparator.comparingLong(Message::comes));

        try (Harness<Long, WaitAct, TitleWait> santi =
                after(messages.stream().map(Message::act).toList())) {
            assertThat(santi.aside(TitleDrift.TAG)).as("seed " + seed).isEmpty();
            assertThat(santi.last().loans).as("seed " + seed).isCloseTo(returned, within(0.03 * returned));
        }
    }

    /** A day in the first week, not before another; often within the minute of a balance. */
    private static double moment(Random random, double notBefore) {
        double at = random.nextBoolean() ? 1 + random.nextInt(7) - random.nextDouble() / 1440 : random.nextDouble() * 7;
        return Math.max(notBefore, at);
    }

    private static long late(Random random, double day) {
        return day(day) + random.nextInt(3_600_000);
    }

    @Test
    void whileNoCopyIsKnownNobodyCanSay() throws Exception {
        try (Harness<Long, WaitAct, TitleWait> santi = after(List.of(hold(WaitAct.PLACED, LIN, 0)))) {
            TitleWait row = santi.last();
            assertThat(row.withCopies(row.p50Days)).isNull();
        }
    }

    @Test
    void whoIsServedIsComparedWithWhatHeWasTold() throws Exception {
        List<HoldWait> rows = rows(
                copy(WaitAct.COPY, 3001, 0),
                loan(WaitAct.LENT, 5001, 0),
                hold(WaitAct.PLACED, LIN, 1),
                loan(WaitAct.RETURNED, 5001, 11),
                hold(WaitAct.SENT, LIN, 11),
                hold(WaitAct.READY, LIN, 13),
                hold(WaitAct.FILLED, LIN, 14));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.holdId).isEqualTo(LIN);
            assertThat(row.served).isTrue();
            assertThat(row.waitedDays).isCloseTo(12, within(1e-9));
            assertThat(row.localDay).isEqualTo(13);
            assertThat(row.p50Days)
                    .isCloseTo(Wait.of(1, 1, Cycle.of(0.9 * 28, 0.3).plus(3)).p50Days(), within(1e-9));
        });
    }

    @Test
    void nothingIsToldWhereACopyStandsFreeOrTheReaderPauses() throws Exception {
        List<HoldWait> free =
                rows(copy(WaitAct.COPY, 3001, 0), hold(WaitAct.PLACED, LIN, 1), hold(WaitAct.READY, LIN, 2));
        assertThat(free).singleElement().satisfies(row -> assertThat(row.p50Days)
                .isNull());

        List<HoldWait> paused = rows(
                copy(WaitAct.COPY, 3001, 0),
                loan(WaitAct.LENT, 5001, 0),
                hold(WaitAct.PLACED, LIN, 1),
                hold(WaitAct.PAUSED, LIN, 2),
                hold(WaitAct.RESUMED, LIN, 40),
                hold(WaitAct.READY, LIN, 41));
        assertThat(paused).singleElement().satisfies(row -> assertThat(row.p90Days)
                .isNull());
    }

    @Test
    void whoGivesUpCountsOnlyWhenNineInTenShouldHaveBeenServed() throws Exception {
        WaitAct[] patient = {
            copy(WaitAct.COPY, 3001, 0),
            loan(WaitAct.LENT, 5001, 0),
            hold(WaitAct.PLACED, LIN, 1),
            hold(WaitAct.PLACED, CHEN, 1),
            hold(WaitAct.GONE, CHEN, 3),
            hold(WaitAct.GONE, LIN, 90)
        };
        assertThat(rows(patient)).singleElement().satisfies(row -> {
            assertThat(row.holdId).isEqualTo(LIN);
            assertThat(row.served).isFalse();
            assertThat(row.waitedDays).isGreaterThan(row.p90Days);
        });
    }

    @Test
    void aPausedHoldAndOneWithACopyDoNotStandAhead() throws Exception {
        List<WaitAct> acts = new ArrayList<>(List.of(
                copy(WaitAct.COPY, 3001, 0),
                loan(WaitAct.LENT, 5001, 0),
                hold(WaitAct.PLACED, LIN, 1),
                hold(WaitAct.PLACED, CHEN, 1)));
        try (Harness<Long, WaitAct, TitleWait> santi = after(acts)) {
            assertThat(santi.last().ahead).isEqualTo(2);
        }
        acts.add(hold(WaitAct.PAUSED, CHEN, 2));
        acts.add(hold(WaitAct.READY, LIN, 3));
        try (Harness<Long, WaitAct, TitleWait> santi = after(acts)) {
            assertThat(santi.last().ahead).isZero();
        }
    }

    /** Whatever the order in which it is told, a history ends in what a recount in plain Java says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<WaitAct> acts = new ArrayList<>();
        List<double[]> loans = new ArrayList<>();
        List<double[]> handled = new ArrayList<>();
        List<double[]> undone = new ArrayList<>();
        Map<Long, Double> waits = new HashMap<>();
        int waiting = 0;
        int copies = 1 + random.nextInt(5);
        for (int i = 0; i < copies; i++) {
            acts.add(copy(WaitAct.COPY, 3001 + i, 0));
        }
        for (int i = 0; i < 80; i++) {
            double from = random.nextInt(300);
            acts.add(loan(WaitAct.LENT, 5001 + i, from));
            double days = 1 + random.nextInt(60);
            int fate = random.nextInt(12);
            if (fate > 9) {
                // Lent by mistake and taken back.
                WaitAct voided = loan(WaitAct.VOIDED, 5001 + i, from + days);
                voided.more = loan(WaitAct.LENT, 5001 + i, from).at;
                acts.add(loan(WaitAct.RETURNED, 5001 + i, from + days));
                acts.add(voided);
                undone.add(new double[] {from + days});
            } else if (fate > 1) {
                acts.add(loan(WaitAct.RETURNED, 5001 + i, from + days));
                loans.add(new double[] {from + days, days});
            } else if (fate == 0) {
                acts.add(loan(WaitAct.LOST, 5001 + i, from + days));
            }
        }
        for (int i = 0; i < 80; i++) {
            long hold = 4001 + i;
            double placed = random.nextInt(300);
            acts.add(hold(WaitAct.PLACED, hold, placed));
            int fate = random.nextInt(6);
            if (fate == 0) {
                waiting++;
            } else if (fate == 1) {
                acts.add(hold(WaitAct.PAUSED, hold, placed + 1));
            } else {
                double sent = placed + random.nextInt(20);
                double ready = sent + random.nextInt(3);
                acts.add(hold(WaitAct.SENT, hold, sent));
                acts.add(hold(WaitAct.READY, hold, ready));
                waits.put(hold, ready - placed);
                if (fate > 2) {
                    acts.add(hold(fate == 3 ? WaitAct.GONE : WaitAct.FILLED, hold, ready + 4));
                    handled.add(new double[] {ready + 4, ready + 4 - sent, fate == 3 ? 0 : 1});
                }
            }
        }
        Collections.shuffle(acts, random);

        try (Harness<Long, WaitAct, TitleWait> santi = after(acts)) {
            TitleWait row = santi.last();
            double asOf = Math.max(newest(undone), Math.max(newest(loans), newest(handled)));
            double seen = sum(loans, asOf, each -> 1);
            double mean = (10 * 0.9 * 28 + sum(loans, asOf, each -> each[1])) / (10 + seen);
            double square =
                    (10 * Math.pow(0.9 * 28, 2) * 1.09 + sum(loans, asOf, each -> each[1] * each[1])) / (10 + seen);
            double handling =
                    (10 * 3 + sum(handled, asOf, each -> each[1])) / (10 + sum(handled, asOf, each -> each[2]));
            Wait wait = Wait.of(waiting + 1, copies, new Cycle(mean, square).plus(handling));

            assertThat(row.ahead).as("seed " + seed).isEqualTo(waiting);
            assertThat(row.loans).isCloseTo(seen, within(1e-6));
            assertThat(row.cycleDays).isCloseTo(mean + handling, within(1e-6));
            assertThat(row.p50Days).isCloseTo(wait.p50Days(), within(1e-6));
            assertThat(row.p90Days).isCloseTo(wait.p90Days(), within(1e-6));
            Map<Long, Double> told = santi.aside(WaitFunction.HOLDS).stream()
                    .filter(each -> each.served)
                    .collect(Collectors.toMap(each -> each.holdId, each -> each, WaitFunctionTest::newer))
                    .values()
                    .stream()
                    .collect(Collectors.toMap(each -> each.holdId, each -> each.waitedDays));
            assertThat(told).isEqualTo(waits);
        }
    }

    private static HoldWait newer(HoldWait one, HoldWait other) {
        return one.version > other.version ? one : other;
    }

    private static double newest(List<double[]> seen) {
        return seen.stream().mapToDouble(each -> each[0]).max().orElseThrow();
    }

    private interface Figure {
        double of(double[] each);
    }

    private static double sum(List<double[]> seen, double asOf, Figure figure) {
        return seen.stream()
                .mapToDouble(each -> Math.pow(2, (each[0] - asOf) / HALF_LIFE) * figure.of(each))
                .sum();
    }

    private record Happens(double at, WaitAct act, boolean free) {}

    /**
     * Four copies, a reader every six days, who keeps a copy 28 days give or take: more than they can serve, so a queue
     * grows. What readers are told proves true.
     */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void ofSimulatedReadersHalfAndNineInTenAreServedInTime(long seed) throws Exception {
        Random random = new Random(seed);
        PriorityQueue<Happens> next = new PriorityQueue<>(Comparator.comparingDouble(Happens::at));
        Deque<Long> queue = new ArrayDeque<>();
        List<HoldWait> told;
        try (Harness<Long, WaitAct, TitleWait> santi = harness()) {
            for (int i = 0; i < 4; i++) {
                santi.act(copy(WaitAct.COPY, 3001 + i, 0));
            }
            double arrives = 0;
            for (long hold = 4001; hold < 4301; hold++) {
                arrives += -6 * Math.log(1 - random.nextDouble());
                next.add(new Happens(arrives, hold(WaitAct.PLACED, hold, arrives), false));
            }
            int free = 4;
            while (!next.isEmpty()) {
                Happens now = next.remove();
                santi.act(now.act());
                if (now.act().kind == WaitAct.PLACED) {
                    queue.add(now.act().thing);
                }
                free += now.free() ? 1 : 0;
                if (free > 0 && !queue.isEmpty()) {
                    free--;
                    long hold = queue.remove();
                    santi.act(hold(WaitAct.READY, hold, now.at()));
                    double fetched = now.at() + 2;
                    double back = fetched + Math.max(2, 25 * (1 + 0.3 * random.nextGaussian()));
                    next.add(new Happens(fetched, hold(WaitAct.FILLED, hold, fetched), false));
                    next.add(new Happens(fetched, loan(WaitAct.LENT, hold, fetched), false));
                    next.add(new Happens(back, loan(WaitAct.RETURNED, hold, back), true));
                }
            }
            told = santi.aside(WaitFunction.HOLDS).stream()
                    .filter(each -> each.p50Days != null)
                    .toList();
        }

        assertThat(told).hasSizeGreaterThan(200);
        assertThat(share(told, row -> row.p50Days)).as("seed " + seed).isBetween(0.3, 0.7);
        assertThat(share(told, row -> row.p90Days)).isBetween(0.8, 1.0);
    }

    private interface Told {
        double of(HoldWait row);
    }

    private static double share(List<HoldWait> rows, Told told) {
        return rows.stream().filter(row -> row.waitedDays <= told.of(row)).count() / (double) rows.size();
    }
}
