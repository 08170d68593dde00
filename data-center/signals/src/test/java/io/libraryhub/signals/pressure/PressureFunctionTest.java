package io.libraryhub.signals.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.BalanceNoted;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.flow.Hysteresis;
import io.libraryhub.signals.flow.TitleDrift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressureFunctionTest {
    private static final long SANTI = 2001;
    private static final long XIAOLIN = 1001;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final PressureFormula FORMULA =
            new PressureFormula(new Hysteresis(3, 0.8), new Decay(Duration.ofDays(7)), 0.1);

    private static Harness<Long, PressureAct, PressureSignal> harness() throws Exception {
        return new Harness<>(
                new PressureFunction(FORMULA, Duration.ofDays(30), Duration.ofMillis(200)),
                act -> act.titleId,
                Types.LONG,
                SignalTypes.PRESSURE,
                null);
    }

    private static PressureAct placed(long hold, long reader) {
        PressureAct act = PressureAct.of(PressureAct.PLACED, SANTI, hold, NOON);
        act.readerId = reader;
        return act;
    }

    private static PressureAct ended(long hold) {
        return PressureAct.of(PressureAct.ENDED, SANTI, hold, NOON);
    }

    private static PressureAct copy(long item) {
        return PressureAct.of(PressureAct.COPY, SANTI, item, NOON);
    }

    private static PressureAct proposal(long proposal, String state, int quantity) {
        PressureAct act = PressureAct.of(PressureAct.PROPOSAL, SANTI, proposal, NOON);
        act.state = state;
        act.quantity = quantity;
        return act;
    }

    private static PressureAct unmet(long at) {
        return PressureAct.of(PressureAct.UNMET, SANTI, 0, at);
    }

    private static PressureSignal after(PressureAct... acts) throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            for (PressureAct act : acts) {
                santi.act(act);
            }
            santi.end();
            return santi.last();
        }
    }

    private static PressureAct of(byte kind, long thing) {
        return PressureAct.of(kind, SANTI, thing, NOON);
    }

    @Test
    void aSuspendedHoldDoesNotCountUntilItWaitsAgain() throws Exception {
        PressureAct pause = of(PressureAct.PAUSED, 4001);

        assertThat(after(copy(3001), placed(4001, XIAOLIN), pause).activeHolds())
                .isZero();
        assertThat(after(copy(3001), placed(4001, XIAOLIN), pause, placed(4001, XIAOLIN))
                        .activeHolds())
                .isEqualTo(1);
        assertThat(after(copy(3001), placed(4001, XIAOLIN), pause, ended(4001), placed(4001, XIAOLIN))
                        .activeHolds())
                .isZero();
    }

    private static PressureAct balance(long asOf, long... holds) {
        PressureAct act = PressureAct.of(PressureAct.BALANCE, SANTI, 0, asOf);
        act.quantity = holds.length;
        act.holds = holds;
        act.localDay = 20_779;
        return act;
    }

    private static PressureAct at(PressureAct act, long time) {
        act.at = time;
        return act;
    }

    @Test
    void aBalanceOfTheLedgerPutsRightWhatWasLostAndSaysWhereItDiffered() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.act(placed(4001, XIAOLIN));
            santi.act(placed(4002, 1002));
            // That 4001 ended was lost, and that 4003 and 4004 began.
            santi.act(balance(NOON + 1_000, 4002, 4003, 4004));
            assertThat(santi.aside(TitleDrift.TAG))
                    .as("their messages may still come")
                    .isEmpty();
            santi.act(balance(NOON + DAY, 4002, 4003, 4004));
            santi.end();

            assertThat(santi.aside(TitleDrift.TAG)).singleElement().satisfies(drift -> {
                assertThat(drift.titleId).isEqualTo(SANTI);
                assertThat(drift.kind).isEqualTo(TitleDrift.HOLDS);
                assertThat(drift.asOf).isEqualTo(Instant.ofEpochMilli(NOON + DAY));
                assertThat(List.of(drift.ledger, drift.missing, drift.surplus)).containsExactly(3, 2, 1);
                assertThat(drift.day()).isEqualTo("2026-11-22");
            });
            assertThat(santi.last().activeHolds()).isEqualTo(3);
        }
    }

    @Test
    void aBalanceThatAgreesSaysNothing() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.act(placed(4001, XIAOLIN));
            santi.clock(NOON + 1_000);
            santi.sent();
            santi.act(balance(NOON + 1_000, 4001));
            assertThat(santi.sent()).isEmpty();
            assertThat(santi.aside(TitleDrift.TAG)).isEmpty();
        }
    }

    @Test
    void aLateActFromBeforeTheBalanceDoesNotCountAgainAndOneFromAfterItIsNotTakenBack() throws Exception {
        PressureAct placedBefore = placed(4001, XIAOLIN);
        assertThat(after(copy(3001), balance(NOON + 1_000), placedBefore).activeHolds())
                .isZero();

        PressureAct placedAfter = at(placed(4002, 1002), NOON + 2_000);
        assertThat(after(placedAfter, balance(NOON + 1_000)).activeHolds()).isOne();

        PressureAct pausedAfter = at(of(PressureAct.PAUSED, 4003), NOON + 2_000);
        assertThat(after(placed(4003, 1003), pausedAfter, copy(3001), balance(NOON + 1_000, 4003))
                        .activeHolds())
                .isZero();
    }

    @Test
    void whoseHoldItIsIsLearntWhenItsMessageComes() throws Exception {
        assertThat(after(placed(4001, XIAOLIN), balance(NOON + 1_000, 4001, 4002), placed(4002, XIAOLIN))
                        .activeHolds())
                .as("two volumes, one reader")
                .isOne();
    }

    @Test
    void aBalanceOfMoreHoldsThanAMessageListsChangesNothing() throws Exception {
        PressureAct many = balance(NOON + 1_000);
        many.quantity = BalanceNoted.MOST_LISTED + 1;
        assertThat(after(placed(4001, XIAOLIN), many).activeHolds()).isOne();
    }

    @Test
    void aReaderWithTwoOfVeryManyHoldsIsCountedOnce() throws Exception {
        long[] holds = LongStream.range(4_000, 4_900).toArray();
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.act(placed(4_000, XIAOLIN));
            santi.act(placed(4_001, XIAOLIN));
            santi.act(balance(NOON + 1_000, holds));
            santi.end();
            assertThat(santi.last().activeHolds()).isEqualTo(899);
        }
    }

    private static PressureAct copies(long asOf, long[] serving, long... idle) {
        PressureAct act = balance(asOf);
        act.serving = serving;
        act.idle = idle;
        return act;
    }

    private static long[] ids(long... ids) {
        return ids;
    }

    @Test
    void copiesAreBalancedTooAndACopyThatTheLedgerDoesNotKnowYetStays() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.act(copy(3001));
            santi.act(copy(3002));
            santi.act(copy(3009));
            // That 3002 was lost was not heard, nor that 3003 was added; 3004 serves nobody and never did.
            santi.act(copies(NOON + 1_000, ids(3001, 3003), 3002, 3004));
            assertThat(santi.aside(TitleDrift.TAG))
                    .as("their messages may still come")
                    .isEmpty();
            santi.act(copies(NOON + DAY, ids(3001, 3003), 3002, 3004));
            santi.end();

            assertThat(santi.aside(TitleDrift.TAG)).singleElement().satisfies(drift -> {
                assertThat(drift.kind).isEqualTo(TitleDrift.COPIES);
                assertThat(List.of(drift.ledger, drift.missing, drift.surplus)).containsExactly(2, 1, 1);
            });
            assertThat(santi.last().copies()).as("3001, 3003, 3009").isEqualTo(3);
        }
    }

    @Test
    void whatABalanceKnewOfCopiesBeforeTheirMessagesCameIsNoDrift() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.act(copy(3001));
            santi.act(copies(NOON + 1_000, ids(3002), 3001));
            santi.act(at(of(PressureAct.COPY_OUT, 3001), NOON + 2_000));
            santi.act(at(copy(3002), NOON + 2_000));
            santi.act(copies(NOON + DAY, ids(3001, 3002)));
            santi.act(at(of(PressureAct.COPY_BACK, 3001), NOON + DAY + 1_000));
            santi.act(copies(NOON + 2 * DAY, ids(3001, 3002)));
            santi.end();

            assertThat(santi.aside(TitleDrift.TAG)).isEmpty();
            assertThat(santi.last().copies()).isEqualTo(2);
        }
    }

    private record Message(long comes, PressureAct act) {}

    /**
     * A week of holds that begin, pause and end at any time, each message late by up to an hour, and balances that list what is
     * so when they are read and overtake all of them: no drift. Of what is lost, each difference is one drift.
     */
    @ParameterizedTest
    @CsvSource({"61, 0", "62, 0", "63, 0", "64, 0", "65, 0", "66, 5", "67, 5", "68, 5", "69, 5", "70, 5"})
    void whatIsLateIsNoDriftAndWhatIsLostIsOne(long seed, int oneLostOf) throws Exception {
        Random random = new Random(seed);
        List<Message> messages = new ArrayList<>();
        Map<Long, List<Long>> listed = new TreeMap<>();
        for (int day = 1; day <= 9; day++) {
            listed.put(NOON + day * DAY, new ArrayList<>());
        }
        int differences = 0;
        int waits = 0;
        for (long hold = 4_000; hold < 4_300; hold++) {
            // Half of what happens, happens around a balance.
            long began = moment(random, 0);
            long ends = random.nextInt(4) == 0 ? Long.MAX_VALUE : moment(random, began + 1);
            boolean pauses = ends != Long.MAX_VALUE && random.nextBoolean();
            int lost = oneLostOf > 0 && random.nextInt(oneLostOf) == 0 ? 1 + random.nextInt(2) : 0;
            long until = ends;
            long id = hold;
            List<Long> lists = listed.keySet().stream()
                    .filter(read -> began <= read && read < until)
                    .toList();
            lists.forEach(read -> listed.get(read).add(id));
            long told = late(random, began);
            if (lost == 1) {
                differences += lists.isEmpty() ? 0 : 1;
            } else {
                messages.add(new Message(told, at(placed(hold, hold), began)));
            }
            if (ends == Long.MAX_VALUE) {
                waits++;
            } else if (lost == 2) {
                // Told after a balance that knew of its end, it is never believed to wait.
                boolean believed = !lists.isEmpty()
                        || listed.keySet().stream().noneMatch(read -> began + 60_000 <= read && read <= told);
                differences += believed ? 1 : 0;
            } else {
                // What is told of one hold keeps its order.
                PressureAct end = pauses ? of(PressureAct.PAUSED, hold) : ended(hold);
                messages.add(new Message(Math.max(told + 1, late(random, ends)), at(end, ends)));
            }
        }
        listed.forEach((read, holds) -> messages.add(new Message(
                read,
                balance(read - 60_000, holds.stream().mapToLong(Long::longValue).toArray()))));
        messages.sort(Comparator.comparingLong(Message::comes));

        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            for (Message message : messages) {
                santi.act(message.act);
            }
            santi.end();
            assertThat(santi.aside(TitleDrift.TAG).stream()
                            .mapToInt(drift -> drift.missing + drift.surplus)
                            .sum())
                    .as("seed " + seed)
                    .isEqualTo(differences);
            assertThat(santi.last().activeHolds()).as("seed " + seed).isEqualTo(waits);
        }
    }

    /** In the first week, not before a time; often within the minute of a balance. */
    private static long moment(Random random, long notBefore) {
        long at = random.nextBoolean()
                ? NOON + (1 + random.nextInt(7)) * DAY - random.nextInt(60_000)
                : NOON + (long) (random.nextDouble() * 7 * DAY);
        return Math.max(notBefore, at);
    }

    private static long late(Random random, long at) {
        return at + random.nextInt(3_600_000);
    }

    @Test
    void whatACopyDidAfterABalanceIsNotTakenBackAndWhatItDidBeforeIsInIt() throws Exception {
        PressureAct foundAfter = at(of(PressureAct.COPY_BACK, 3001), NOON + 2_000);
        PressureAct lost = of(PressureAct.COPY_OUT, 3001);
        assertThat(after(copy(3001), lost, foundAfter, copies(NOON + 1_000, ids(), 3001))
                        .copies())
                .as("it was idle then, and turned up since")
                .isOne();
        assertThat(after(copy(3001), copies(NOON + 1_000, ids(3001)), lost).copies())
                .as("it was lost before, and serves by the balance")
                .isOne();
        assertThat(after(copy(3001), balance(NOON + 1_000), lost).copies())
                .as("a balance that speaks of no copies")
                .isZero();
    }

    /** Whatever the order and whatever is lost from before it: with the balance, the end is that of the ledger. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54, 55, 56, 57, 58})
    void afterABalanceALossyAndShuffledHistoryEndsInWhatTheLedgerSays(long seed) throws Exception {
        Random random = new Random(seed);
        long cut = NOON + 10_000;
        List<PressureAct> history = new ArrayList<>();
        Set<Long> waits = new HashSet<>();
        List<Long> listed = new ArrayList<>();
        for (long hold = 4_000; hold < 4_100; hold++) {
            long began = NOON + random.nextInt(20_000);
            long ends = began + 1 + random.nextInt(20_000);
            boolean over = random.nextBoolean();
            if (began <= cut && !(over && ends <= cut)) {
                listed.add(hold);
            }
            if (!over) {
                waits.add(hold);
            }
            // What happened before the balance may be lost altogether.
            if (began > cut || random.nextInt(3) > 0) {
                history.add(at(placed(hold, hold), began));
            }
            if (over && (ends > cut || random.nextInt(3) > 0)) {
                history.add(at(ended(hold), ends));
            }
        }
        history.add(balance(cut, listed.stream().mapToLong(Long::longValue).toArray()));
        Collections.shuffle(history, random);

        PressureSignal signal = after(history.toArray(PressureAct[]::new));

        assertThat(signal.activeHolds()).as("seed " + seed).isEqualTo(waits.size());
    }

    @Test
    void aCopyThatServesNobodyIsNoSupply() throws Exception {
        PressureAct out = of(PressureAct.COPY_OUT, 3001);
        PressureAct back = of(PressureAct.COPY_BACK, 3001);

        assertThat(after(copy(3001), copy(3002), out, out).copies()).isEqualTo(1);
        assertThat(after(copy(3001), copy(3002), out, back, back).copies()).isEqualTo(2);
        assertThat(after(copy(3002), back).copies())
                .as("a copy nobody heard of")
                .isEqualTo(1);
    }

    @Test
    void thirtyHoldsOnFiveCopiesMakeAShortageOfFive() throws Exception {
        List<PressureAct> acts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            acts.add(copy(3001 + i));
        }
        for (int i = 0; i < 30; i++) {
            acts.add(placed(4001 + i, 1001 + i));
        }
        PressureSignal signal = after(acts.toArray(PressureAct[]::new));
        assertThat(signal.shortage()).isEqualTo(5);
        assertThat(signal.ratio()).isEqualTo(6.0);
        assertThat(signal.pressing()).isTrue();
    }

    @Test
    void anAnnouncedPurchaseTakesThePressureOffAndTheArrivalCountsItOnce() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            long clock = NOON;
            santi.act(copy(3001));
            for (int i = 0; i < 6; i++) {
                santi.act(placed(4001 + i, 1001 + i));
            }
            santi.clock(clock += 1_000);
            assertThat(santi.last().pressing()).isTrue();

            santi.act(proposal(5001, "approved", 2));
            santi.clock(clock += 1_000);
            assertThat(santi.sent()).isEmpty();

            santi.act(proposal(5001, "on-order", 2));
            santi.clock(clock += 1_000);
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.onOrder()).isEqualTo(2);
                assertThat(s.shortage()).isZero();
                assertThat(s.ratio()).isEqualTo(2.0);
                assertThat(s.pressing()).isFalse();
            });

            santi.act(proposal(5001, "in-process", 2));
            santi.clock(clock += 1_000);
            assertThat(santi.last())
                    .satisfies(s -> assertThat(s.onOrder() + 10 * s.inProcess()).isEqualTo(20));

            santi.act(proposal(5001, "received", 2));
            santi.act(copy(3002));
            santi.act(copy(3003));
            santi.clock(clock += 1_000);
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.copies()).isEqualTo(3);
                assertThat(s.onOrder() + s.inProcess()).isZero();
            });
        }
    }

    @Test
    void aReaderIsCountedOnce() throws Exception {
        PressureSignal signal = after(copy(3001), placed(4001, XIAOLIN), placed(4002, XIAOLIN), placed(4001, XIAOLIN));
        assertThat(signal.activeHolds()).isOne();

        assertThat(after(placed(4001, XIAOLIN), placed(4002, XIAOLIN), ended(4001))
                        .activeHolds())
                .isOne();
        assertThat(after(placed(4001, XIAOLIN), placed(4002, XIAOLIN), ended(4001), ended(4002))
                        .activeHolds())
                .isZero();
    }

    @Test
    void aHoldThatHasEndedIsNotRevivedByALatePlacing() throws Exception {
        assertThat(after(ended(4001), placed(4001, XIAOLIN), placed(4002, 1002)).activeHolds())
                .isOne();
    }

    @Test
    void aMessageOfAProposalThatComesLateChangesNothing() throws Exception {
        PressureSignal signal =
                after(placed(4001, XIAOLIN), proposal(5001, "in-process", 4), proposal(5001, "on-order", 4));
        assertThat(signal.onOrder()).isZero();
        assertThat(signal.inProcess()).isEqualTo(4);
    }

    @Test
    void demandThatWasOnlySearchedForFadesAndTheMarkWithIt() throws Exception {
        try (Harness<Long, PressureAct, PressureSignal> santi = harness()) {
            santi.clock(NOON);
            santi.act(copy(3001));
            santi.act(placed(4001, XIAOLIN));
            santi.act(placed(4002, 1002));
            for (int i = 0; i < 10; i++) {
                santi.act(unmet(NOON));
            }
            santi.clock(NOON + 1_000);
            assertThat(santi.last()).satisfies(s -> {
                assertThat(s.unmetDemand()).isCloseTo(1.0, within(1e-9));
                assertThat(s.pressing()).isTrue();
                assertThat(s.shortage()).isZero();
            });

            // Two holds and 0.4 of unmet demand are 2.4 a copy: 7 · log2(1 / 0.4) days from now.
            long falls = NOON + (long) (7 * DAY * Math.log(1 / 0.4) / Math.log(2));
            santi.clock(NOON + 2_000);
            santi.time(falls - 1_000);
            assertThat(santi.sent()).isEmpty();
            santi.time(falls + 1_000);
            assertThat(santi.last().pressing()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
    void aShuffledAndRepeatedHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<PressureAct> history = new ArrayList<>();
        Map<Long, Long> waiting = new HashMap<>();
        Set<Long> items = new HashSet<>();
        for (int i = 0; i < 120; i++) {
            long hold = 4_000 + i;
            long reader = 1_000 + random.nextInt(80);
            history.add(placed(hold, reader));
            if (random.nextInt(3) == 0) {
                history.add(ended(hold));
            } else {
                waiting.put(hold, reader);
            }
        }
        for (int i = 0; i < 9; i++) {
            items.add(3_000L + i);
            history.add(copy(3_000 + i));
        }
        int onOrder = 0;
        int inProcess = 0;
        List<String> life = List.of("open", "approved", "on-order", "in-process", "received");
        for (int p = 0; p < 6; p++) {
            int quantity = 1 + random.nextInt(4);
            int reached = random.nextInt(life.size());
            for (int step = 0; step <= reached; step++) {
                history.add(proposal(5_000 + p, life.get(step), quantity));
            }
            onOrder += reached == 2 ? quantity : 0;
            inProcess += reached == 3 ? quantity : 0;
        }
        List<PressureAct> repeated = new ArrayList<>(history);
        for (PressureAct act : history) {
            if (random.nextBoolean()) {
                repeated.add(act);
            }
        }
        Collections.shuffle(repeated, random);

        PressureSignal signal = after(repeated.toArray(PressureAct[]::new));

        int holds = new HashSet<>(waiting.values()).size();
        int supply = items.size() + onOrder + inProcess;
        assertThat(signal.activeHolds()).as("seed " + seed).isEqualTo(holds);
        assertThat(signal.copies()).isEqualTo(items.size());
        assertThat(signal.onOrder()).isEqualTo(onOrder);
        assertThat(signal.inProcess()).isEqualTo(inProcess);
        assertThat(signal.shortage()).isEqualTo(Math.max(0, (holds + 2) / 3 - supply));
        assertThat(signal.ratio()).isCloseTo((double) holds / supply, within(1e-9));
    }
}
