package io.libraryhub.signals.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
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
import java.util.stream.Collectors;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both steps of the signal, one behind the other. */
class TogetherTest {
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long SANTI = 2001;
    private static final long HUOZHE = 2002;
    private static final long WEICHENG = 2003;

    private static final TogetherFormula FORMULA = new TogetherFormula(new Decay(Duration.ofDays(180)), 8, 8, 10, 200);

    /** The newest row of each title, when every act is told before the next one comes. */
    private static Map<Long, TitleTogether> after(TogetherFormula formula, List<BorrowAct> acts) throws Exception {
        return after(formula, acts, 2_000);
    }

    /** @param pauseMs from act to act */
    private static Map<Long, TitleTogether> after(TogetherFormula formula, List<BorrowAct> acts, long pauseMs)
            throws Exception {
        List<PairAct> pairs = new ArrayList<>();
        try (Harness<Long, BorrowAct, ShelfChange> readers = new Harness<>(
                new BorrowerFunction(formula, SECOND),
                act -> act.readerId,
                Types.LONG,
                TypeInformation.of(ShelfChange.class),
                null)) {
            long clock = NOON;
            for (BorrowAct act : acts) {
                readers.clock(clock += pauseMs);
                readers.act(act);
            }
            readers.end();
            readers.sent().forEach(change -> change.pairs(new ListCollector<>(pairs)));
        }
        Map<Long, TitleTogether> rows = new HashMap<>();
        try (Harness<Long, PairAct, TitleTogether> titles = new Harness<>(
                new TogetherFunction(formula, SECOND),
                act -> act.titleId,
                Types.LONG,
                SignalTypes.TITLE_TOGETHER,
                null)) {
            long clock = NOON;
            for (PairAct act : pairs) {
                titles.clock(clock += pauseMs);
                titles.act(act);
            }
            titles.end();
            titles.sent().forEach(row -> rows.put(row.titleId, row));
        }
        return rows;
    }

    private static BorrowAct allowed(long reader) {
        return BorrowAct.of(reader, BorrowAct.ALLOWED, NOON);
    }

    private static BorrowAct lent(long reader, long title, long days) {
        return BorrowAct.loan(reader, BorrowAct.LOAN, NOON + days * DAY, reader * 1_000 + title + days, title);
    }

    /** So many readers borrow both titles, one on the first and the other on the second day. */
    private static List<BorrowAct> both(int readers) {
        List<BorrowAct> acts = new ArrayList<>();
        for (long reader = 1001; reader < 1001 + readers; reader++) {
            acts.add(allowed(reader));
            acts.add(lent(reader, SANTI, 1));
            acts.add(lent(reader, HUOZHE, 2));
        }
        return acts;
    }

    private static List<BorrowAct> with(List<BorrowAct> acts, BorrowAct... more) {
        List<BorrowAct> all = new ArrayList<>(acts);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void nothingIsToldOfSevenReaders() throws Exception {
        assertThat(after(FORMULA, both(7))).isEmpty();
    }

    @Test
    void eightReadersMakeEachTheOthersPartner() throws Exception {
        Map<Long, TitleTogether> rows = after(FORMULA, both(8));
        assertThat(rows).containsOnlyKeys(SANTI, HUOZHE);
        assertThat(rows.get(SANTI).partners).containsExactly(new Partner("2002", 8, 8));
        assertThat(rows.get(HUOZHE).partners).containsExactly(new Partner("2001", 8, 8));
        assertThat(rows.get(SANTI).causedAt).isEqualTo(NOON + 2 * DAY);
    }

    @Test
    void whoBorrowedATitleWithAnythingCountsForItsOwnWeightAndWhoBorrowedItAloneDoesNot() throws Exception {
        List<BorrowAct> acts = both(8);
        for (long reader = 1101; reader < 1105; reader++) {
            acts.add(allowed(reader));
            acts.add(lent(reader, SANTI, 2));
            acts.add(lent(reader, reader + 2_000, 2));
        }
        acts.add(allowed(1201));
        acts.add(lent(1201, SANTI, 2));
        assertThat(after(FORMULA, acts)).satisfies(rows -> {
            double left = Math.pow(2, -1 / 180.0);
            assertThat(rows.get(SANTI).weight).isCloseTo(8 * left + 4, within(1e-9));
            assertThat(rows.get(HUOZHE).weight).isCloseTo(8, within(1e-9));
        });
        acts.add(BorrowAct.of(1101, BorrowAct.WITHDRAWN, NOON + 3 * DAY));
        assertThat(after(FORMULA, acts).get(SANTI).weight)
                .as("as of the withdrawal")
                .isCloseTo(8 * Math.pow(2, -2 / 180.0) + 3 * Math.pow(2, -1 / 180.0), within(1e-9));
    }

    @Test
    void whoDoesNotAllowItIsNotCounted() throws Exception {
        List<BorrowAct> acts = both(7);
        acts.add(lent(1999, SANTI, 1));
        acts.add(lent(1999, HUOZHE, 2));
        assertThat(after(FORMULA, acts)).isEmpty();
    }

    @Test
    void whatOneWhoLeavesAddedIsTakenBack() throws Exception {
        for (byte how : List.of(BorrowAct.WITHDRAWN, BorrowAct.GONE)) {
            List<BorrowAct> acts = with(both(8), BorrowAct.of(1001, how, NOON + 3 * DAY));
            assertThat(after(FORMULA, acts).get(SANTI).partners)
                    .as("way " + how)
                    .isEmpty();
        }
    }

    @Test
    void aLoanThatNeverWasMakesNoPair() throws Exception {
        BorrowAct lent = lent(1001, HUOZHE, 2);
        BorrowAct voided = BorrowAct.loan(lent.readerId, BorrowAct.VOIDED_LOAN, lent.at, lent.loanId, lent.titleId);
        assertThat(after(FORMULA, with(both(8), voided)).get(SANTI).partners).isEmpty();
        List<BorrowAct> first = new ArrayList<>(List.of(allowed(1001), voided));
        first.addAll(both(8));
        assertThat(after(FORMULA, first)).as("heard of first").isEmpty();
    }

    @Test
    void theNinthLoanTakesThePlaceOfTheFirst() throws Exception {
        List<BorrowAct> acts = both(8);
        for (long reader = 1001; reader < 1009; reader++) {
            for (int i = 0; i < 7; i++) {
                acts.add(lent(reader, 3000 + reader * 10 + i, 3 + i));
            }
        }
        assertThat(after(FORMULA, acts).get(SANTI).partners).isEmpty();
    }

    @Test
    void anOldReaderCountsForWhatIsLeft() throws Exception {
        List<BorrowAct> acts = both(8);
        for (long reader = 1101; reader < 1109; reader++) {
            acts.add(allowed(reader));
            acts.add(lent(reader, SANTI, 100));
            acts.add(lent(reader, WEICHENG, 182));
        }
        List<Partner> partners = after(FORMULA, acts).get(SANTI).partners;
        assertThat(partners).extracting(Partner::titleId).containsExactly("2003", "2002");
        assertThat(partners.get(0).weight()).isEqualTo(8);
        assertThat(partners.get(1).weight()).isCloseTo(4, within(1e-9));
    }

    @Test
    void noMorePartnersAreKeptThanSaid() throws Exception {
        TogetherFormula two = new TogetherFormula(FORMULA.decay(), 8, 1, 2, 2);
        List<BorrowAct> acts = with(
                List.of(),
                allowed(1001),
                lent(1001, SANTI, 1),
                lent(1001, HUOZHE, 2),
                lent(1001, WEICHENG, 40),
                lent(1001, 2004, 80));
        assertThat(after(two, acts).get(SANTI).partners)
                .extracting(Partner::titleId)
                .containsExactly("2004", "2003");
    }

    @Test
    void theWeakestGoWhenThereIsAQuarterMoreThanIsKept() throws Exception {
        TogetherFormula eight = new TogetherFormula(FORMULA.decay(), 20, 1, 8, 8);
        List<BorrowAct> acts = new ArrayList<>(List.of(allowed(1001), lent(1001, SANTI, 0)));
        for (int i = 1; i <= 11; i++) {
            acts.add(lent(1001, 3000 + i, i));
        }
        // After the eleventh, eight are kept: the newest.
        assertThat(after(eight, acts).get(SANTI).partners)
                .extracting(Partner::titleId)
                .containsExactly("3011", "3010", "3009", "3008", "3007", "3006", "3005", "3004");
    }

    /** What is told is what a recount of everybody's newest loans says, whatever the order. */
    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<BorrowAct> acts = new ArrayList<>();
        Map<Long, List<BorrowAct>> loans = new HashMap<>();
        Map<Long, Long> allowedFrom = new HashMap<>();
        Set<Long> voided = new HashSet<>();
        long loanId = 50_000;
        for (long reader = 1001; reader <= 1060; reader++) {
            for (int i = 0; i < 4 + random.nextInt(12); i++) {
                long at = NOON + random.nextInt(200) * DAY / 2;
                BorrowAct loan = BorrowAct.loan(reader, BorrowAct.LOAN, at, ++loanId, SANTI + random.nextInt(9));
                acts.add(loan);
                loans.computeIfAbsent(reader, r -> new ArrayList<>()).add(loan);
                if (random.nextInt(6) == 0) {
                    acts.add(BorrowAct.loan(reader, BorrowAct.VOIDED_LOAN, at, loan.loanId, loan.titleId));
                    voided.add(loan.loanId);
                }
                if (random.nextInt(4) == 0) {
                    acts.add(loan);
                }
            }
        }
        Collections.shuffle(acts, random);
        for (long reader = 1001; reader <= 1060; reader++) {
            int kind = random.nextInt(6);
            if (kind > 0) {
                long from = kind == 1 ? NOON + 50 * DAY : NOON;
                int place = random.nextInt(acts.size());
                acts.add(place, BorrowAct.of(reader, BorrowAct.ALLOWED, from));
                if (kind == 2) {
                    byte how = random.nextBoolean() ? BorrowAct.WITHDRAWN : BorrowAct.GONE;
                    acts.add(
                            place + 1 + random.nextInt(acts.size() - place),
                            BorrowAct.of(reader, how, NOON + 300 * DAY));
                } else {
                    allowedFrom.put(reader, from);
                }
            }
        }

        Map<Long, TitleTogether> rows = after(FORMULA, acts, seed % 2 == 0 ? 300 : 2_000);

        Map<Long, Map<Long, List<Long>>> pairs = recount(loans, allowedFrom, voided);
        assertThat(pairs).as("seed " + seed).isNotEmpty();
        for (long title = SANTI; title < SANTI + 9; title++) {
            TitleTogether row = rows.getOrDefault(title, new TitleTogether());
            List<Partner> expected = partners(pairs.getOrDefault(title, Map.of()), row.causedAt);
            assertThat(row.partners)
                    .as("seed " + seed + " title " + title)
                    .usingRecursiveComparison()
                    .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b), Double.class)
                    .isEqualTo(expected);
            if (!expected.isEmpty()) {
                assertThat(row.weight)
                        .as("seed " + seed + " title " + title)
                        .isCloseTo(left(loansOf(title, loans, allowedFrom, voided), row.causedAt), within(1e-6));
            }
        }
        assertThat(rows.values()).as("something is told").anyMatch(row -> !row.partners.isEmpty());
    }

    /** By title and partner, when each reader behind the pair had borrowed both. */
    private static Map<Long, Map<Long, List<Long>>> recount(
            Map<Long, List<BorrowAct>> loans, Map<Long, Long> allowedFrom, Set<Long> voided) {
        Map<Long, Map<Long, List<Long>>> pairs = new TreeMap<>();
        allowedFrom.forEach((reader, from) -> {
            Map<Long, Long> newest = newest(loans.get(reader), from, voided);
            newest.forEach((one, oneAt) -> newest.forEach((other, otherAt) -> {
                if (!one.equals(other)) {
                    pairs.computeIfAbsent(one, t -> new TreeMap<>())
                            .computeIfAbsent(other, t -> new ArrayList<>())
                            .add(Math.max(oneAt, otherAt));
                }
            }));
        });
        return pairs;
    }

    /** The titles of the newest loans of one who allows it, and when each was borrowed. */
    private static Map<Long, Long> newest(List<BorrowAct> loans, long from, Set<Long> voided) {
        return loans.stream()
                .filter(loan -> loan.at >= from)
                .sorted(Comparator.<BorrowAct>comparingLong(loan -> loan.at)
                        .thenComparingLong(loan -> loan.loanId)
                        .reversed())
                .limit(8)
                .filter(loan -> !voided.contains(loan.loanId))
                .collect(Collectors.toMap(loan -> loan.titleId, loan -> loan.at, Math::max));
    }

    /** When each of those who have a title among their newest borrowed it. */
    private static List<Long> loansOf(
            long title, Map<Long, List<BorrowAct>> loans, Map<Long, Long> allowedFrom, Set<Long> voided) {
        List<Long> all = new ArrayList<>();
        allowedFrom.forEach((reader, from) -> {
            Map<Long, Long> newest = newest(loans.get(reader), from, voided);
            Long at = newest.get(title);
            if (at != null && newest.size() > 1) {
                all.add(at);
            }
        });
        return all;
    }

    private static double left(List<Long> times, long asOf) {
        return times.stream()
                .mapToDouble(at -> Math.pow(2, (at - asOf) / (180.0 * DAY)))
                .sum();
    }

    private static List<Partner> partners(Map<Long, List<Long>> readers, long asOf) {
        return readers.entrySet().stream()
                .filter(each -> each.getValue().size() >= 8)
                .map(each -> new Partner(
                        each.getKey().toString(),
                        left(each.getValue(), asOf),
                        each.getValue().size()))
                .sorted(Comparator.comparingDouble(Partner::weight).reversed())
                .toList();
    }
}
