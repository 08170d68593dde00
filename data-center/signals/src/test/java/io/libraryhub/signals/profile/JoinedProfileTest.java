package io.libraryhub.signals.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.ConsentChanged;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.ReaderErased;
import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import io.libraryhub.signals.intake.Fact;
import io.libraryhub.signals.intake.FactTypes;
import io.libraryhub.signals.kin.KinFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts of one person: who belongs together, what each account adds, and what is told of the person. */
class JoinedProfileTest {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final ProfileFormula FORMULA =
            new ProfileFormula(new Decay(Duration.ofDays(60)), 1.0, 0.5, 1.0, 12, 64);
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final long OLD = 1001;
    private static final long CHILD = 1002;
    private static final long NEW = 1003;

    /** The three steps; what one tells another is on its way for a while. */
    private static final class Job implements AutoCloseable {
        private final Harness<Integer, Fact, Fact> kin;
        private final Harness<Long, ProfileAct, ReaderProfileSignal> profiles;
        private final Harness<Long, ProfilePart, ReaderProfileSignal> persons;
        private final Queue<Fact> joined = new ArrayDeque<>();
        private final Queue<ProfilePart> parts = new ArrayDeque<>();
        private final List<ReaderProfileSignal> told = new ArrayList<>();
        private int partsSeen;
        private long clock = NOON;

        Job() throws Exception {
            kin = new Harness<>(new KinFunction(), fact -> 0, Types.INT, FactTypes.OF_READER, null);
            profiles = new Harness<>(
                    new ProfileFunction(FORMULA, INTERVAL),
                    act -> act.readerId,
                    Types.LONG,
                    SignalTypes.READER_PROFILE,
                    null);
            persons = new Harness<>(
                    new JoinedFunction(FORMULA, INTERVAL),
                    part -> part.home,
                    Types.LONG,
                    SignalTypes.READER_PROFILE,
                    null);
        }

        void hear(Fact fact) throws Exception {
            if (KinFunction.concerns(fact)) {
                kin.act(fact);
                joined.addAll(kin.sent());
            }
            toProfiles(fact);
        }

        private void toProfiles(Fact fact) throws Exception {
            List<ProfileAct> acts = new ArrayList<>();
            ProfileAct.from(fact, new ListCollector<>(acts));
            for (ProfileAct act : acts) {
                profiles.act(act);
            }
            gather();
        }

        private void gather() {
            told.addAll(profiles.sent());
            List<ProfilePart> all = profiles.aside(ProfileFunction.PARTS);
            parts.addAll(all.subList(partsSeen, all.size()));
            partsSeen = all.size();
            told.addAll(persons.sent());
        }

        void joiningArrives() throws Exception {
            if (!joined.isEmpty()) {
                toProfiles(joined.remove());
            }
        }

        void partArrives() throws Exception {
            if (!parts.isEmpty()) {
                persons.act(parts.remove());
                gather();
            }
        }

        void goOn(long millis) throws Exception {
            clock += millis;
            profiles.clock(clock);
            persons.clock(clock);
            gather();
        }

        /** Everything that is on its way arrives, and what waits is told. */
        Job settled() throws Exception {
            do {
                goOn(1_000);
                while (!joined.isEmpty() || !parts.isEmpty()) {
                    joiningArrives();
                    partArrives();
                }
                goOn(1_000);
            } while (!parts.isEmpty());
            return this;
        }

        Map<String, ReaderProfileSignal> newest() {
            Map<String, ReaderProfileSignal> newest = new HashMap<>();
            told.forEach(
                    signal -> newest.merge(signal.readerId(), signal, (a, b) -> b.version() > a.version() ? b : a));
            return newest;
        }

        @Override
        public void close() throws Exception {
            kin.close();
            profiles.close();
            persons.close();
        }
    }

    private static Fact fact(String type, long reader, long at) {
        Fact fact = new Fact();
        fact.type = type;
        fact.readerId = reader;
        fact.at = at;
        return fact;
    }

    private static Fact consent(long reader, boolean granted, long at) {
        Fact fact = fact(ConsentChanged.TYPE, reader, at);
        fact.purpose = "profile";
        fact.granted = granted;
        return fact;
    }

    private static Fact likes(String type, long reader, String classCode, long at) {
        Fact fact = fact(type, reader, at);
        fact.classCode = classCode;
        return fact;
    }

    private static Fact lent(long reader, String classCode, long at) {
        return likes(LoanOpened.TYPE, reader, classCode, at);
    }

    private static Fact merged(long reader, long into, long at) {
        Fact fact = fact(ReaderMerged.TYPE, reader, at);
        fact.intoReaderId = into;
        return fact;
    }

    private static ReaderProfileSignal ofNew(Fact... facts) throws Exception {
        try (Job job = new Job()) {
            for (Fact fact : facts) {
                job.hear(fact);
            }
            return job.settled().newest().get(Long.toString(NEW));
        }
    }

    private static List<List<Fact>> orders(Fact... facts) {
        List<List<Fact>> orders = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> order = new ArrayList<>(List.of(facts));
            Collections.shuffle(order, new Random(seed));
            orders.add(order);
        }
        return orders;
    }

    @Test
    void interestsOfBothAccountsAddUpWhateverIsHeardOfFirst() throws Exception {
        for (List<Fact> order : orders(
                consent(OLD, true, NOON - 100 * DAY),
                consent(NEW, true, NOON - 100 * DAY),
                lent(OLD, "I247.5", NOON - 60 * DAY),
                lent(NEW, "I247.5", NOON),
                lent(OLD, "K825", NOON),
                merged(OLD, NEW, NOON))) {
            ReaderProfileSignal signal = ofNew(order.toArray(Fact[]::new));
            assertThat(signal.tags())
                    .containsExactly(new ProfileTag("class", "I247.5", 1.5), new ProfileTag("class", "K825", 1));
            assertThat(signal.acts()).isEqualTo(3);
        }
    }

    @Test
    void whoDoesNotAllowItUnderTheNumberThatRemainsHasNoProfile() throws Exception {
        for (List<Fact> order : orders(
                consent(OLD, true, NOON - 9),
                lent(OLD, "I247.5", NOON - 8),
                merged(OLD, NEW, NOON),
                lent(NEW, "K825", NOON + 1))) {
            assertThat(ofNew(order.toArray(Fact[]::new))).isNull();
        }
    }

    @Test
    void aConsentGivenAfterTheJoiningDoesNotReachBack() throws Exception {
        for (List<Fact> order : orders(
                consent(OLD, true, NOON - 9),
                lent(OLD, "I247.5", NOON - 8),
                merged(OLD, NEW, NOON),
                consent(NEW, true, NOON + 1),
                lent(NEW, "K825", NOON + 2))) {
            assertThat(ofNew(order.toArray(Fact[]::new)).tags()).containsExactly(new ProfileTag("class", "K825", 1));
        }
    }

    @Test
    void aWithdrawalTakesBackWhatWasToldOfAllHisAccounts() throws Exception {
        ReaderProfileSignal signal = ofNew(
                consent(OLD, true, NOON - 9),
                consent(NEW, true, NOON - 9),
                lent(OLD, "I247.5", NOON - 8),
                merged(OLD, NEW, NOON),
                lent(NEW, "K825", NOON + 1),
                consent(NEW, false, NOON + 2));
        assertThat(signal.tags()).isEmpty();
        assertThat(signal.acts()).isZero();
    }

    @Test
    void aWithdrawalThatWasNotYetToldWhenTheAccountsWereJoinedIsTold() throws Exception {
        try (Job job = new Job()) {
            job.goOn(1);
            job.hear(consent(NEW, true, NOON - 9));
            job.hear(lent(NEW, "K825", NOON - 8));
            job.hear(consent(NEW, false, NOON - 7));
            job.hear(merged(OLD, NEW, NOON));
            assertThat(job.settled().newest().get(Long.toString(NEW)).tags()).isEmpty();
        }
    }

    @Test
    void afterTheJoiningNothingIsToldUnderTheNumberGivenUp() throws Exception {
        try (Job job = new Job()) {
            job.hear(consent(OLD, true, NOON - 9));
            job.hear(consent(NEW, true, NOON - 9));
            job.hear(merged(OLD, NEW, NOON));
            job.settled().told.clear();
            job.hear(lent(OLD, "I247.5", NOON - 8));
            assertThat(job.settled().newest()).containsOnlyKeys(Long.toString(NEW));
        }
    }

    @Test
    void whoWasErasedIsNotRevivedByWhatHeDidUnderAnotherNumber() throws Exception {
        for (List<Fact> order :
                orders(consent(OLD, true, NOON - 9), lent(OLD, "I247.5", NOON - 8), merged(OLD, NEW, NOON))) {
            try (Job job = new Job()) {
                job.hear(consent(NEW, true, NOON - 9));
                job.hear(fact(ReaderErased.TYPE, NEW, NOON + 5));
                for (Fact fact : order) {
                    job.hear(fact);
                }
                // Under the old number something may be told until the joining is heard of; forgetting takes that row.
                assertThat(job.settled().newest()).doesNotContainKey(Long.toString(NEW));
                job.told.clear();
                job.hear(lent(OLD, "K825", NOON + 6));
                job.hear(consent(OLD, true, NOON + 7));
                assertThat(job.settled().newest()).isEmpty();
            }
        }
    }

    /** Families of several accounts, consents given, withdrawn and given again, everything in any order. */
    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83, 84, 85, 86, 87, 88})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<Long> accounts = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Map<Long, List<Fact>> consents = new HashMap<>();
        Map<Long, List<Fact>> acts = new HashMap<>();
        Map<Long, Fact> given = new TreeMap<>();
        for (long account = 1001; account <= 1024; account++) {
            accounts.add(account);
            List<Fact> own = new ArrayList<>();
            for (int i = random.nextInt(5) == 0 ? 0 : 1; i < 1 + random.nextInt(4); i++) {
                own.add(consent(account, own.size() % 2 == 0, NOON + (10 * own.size() + random.nextInt(10)) * DAY));
            }
            consents.put(account, own);
            List<Fact> did = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                did.add(likes(
                        random.nextBoolean() ? LoanOpened.TYPE : HoldPlaced.TYPE,
                        account,
                        "C" + random.nextInt(5),
                        NOON + random.nextInt(60) * DAY));
            }
            acts.put(account, did);
            facts.addAll(did);
        }
        Collections.shuffle(accounts, random);
        for (int i = 0; i < 14; i++) {
            // Only into accounts that come later, so that none is given up twice or for itself.
            long into = accounts.get(i + 1 + random.nextInt(accounts.size() - i - 1));
            Fact joining = merged(accounts.get(i), into, NOON + (5 + random.nextInt(50)) * DAY);
            given.put(joining.readerId, joining);
            facts.add(joining);
        }
        Collections.shuffle(facts, random);
        // Consents of one reader come in order, what else there is at any time between them. Where one is given again,
        // they
        // come before all acts: a withdrawal clears what came before it, and so would an act that is later than it.
        consents.values().forEach(own -> {
            int from = 0;
            for (Fact consent : own) {
                from += own.size() > 2 ? 0 : random.nextInt(facts.size() - from + 1);
                facts.add(from++, consent);
            }
        });

        Map<String, ReaderProfileSignal> newest;
        try (Job job = new Job()) {
            for (Fact fact : facts) {
                job.hear(fact);
                for (int i = random.nextInt(3); i > 0; i--) {
                    job.joiningArrives();
                }
                for (int i = random.nextInt(4); i > 0; i--) {
                    job.partArrives();
                }
                job.goOn(random.nextInt(150));
            }
            newest = job.settled().newest();
        }

        int compared = 0;
        for (long home : accounts) {
            if (!given.containsKey(home)) {
                compared += compare("seed " + seed + " account " + home, home, accounts, newest, given, consents, acts);
            }
        }
        assertThat(compared).as("families with a profile").isPositive();
    }

    private static int compare(
            String what,
            long home,
            List<Long> accounts,
            Map<String, ReaderProfileSignal> newest,
            Map<Long, Fact> given,
            Map<Long, List<Fact>> consents,
            Map<Long, List<Fact>> acts) {
        ReaderProfileSignal signal = newest.get(Long.toString(home));
        List<Fact> counted = new ArrayList<>();
        for (long account : accounts) {
            if (leadsTo(account, home, given) && mayBeUsed(account, given, consents)) {
                long from = since(consents.get(account));
                acts.get(account).stream().filter(act -> act.at >= from).forEach(counted::add);
            }
        }
        if (signal == null) {
            assertThat(counted).as(what).isEmpty();
            return 0;
        }
        Map<String, Double> tags = new HashMap<>();
        for (Fact act : counted) {
            double weight = act.type.equals(LoanOpened.TYPE) ? 1 : 0.5;
            tags.merge(
                    act.classCode,
                    weight * Math.pow(2, (act.at - signal.causedAt().toEpochMilli()) / (60.0 * DAY)),
                    Double::sum);
        }
        assertThat(signal.acts()).as(what).isEqualTo(counted.size());
        assertThat(signal.tags()).as(what).hasSize(tags.size()).allSatisfy(tag -> assertThat(tag.weight())
                .isCloseTo(tags.get(tag.name()), within(1e-9)));
        boolean joined = given.values().stream().anyMatch(joining -> joining.intoReaderId == home);
        return joined && !counted.isEmpty() ? 1 : 0;
    }

    private static boolean leadsTo(long account, long home, Map<Long, Fact> given) {
        long at = account;
        while (given.containsKey(at)) {
            at = given.get(at).intoReaderId;
        }
        return at == home;
    }

    private static boolean mayBeUsed(long account, Map<Long, Fact> given, Map<Long, List<Fact>> consents) {
        boolean may = since(consents.get(account)) != Long.MAX_VALUE;
        for (Fact hop = given.get(account); hop != null; hop = given.get(hop.intoReaderId)) {
            may &= since(consents.get(hop.intoReaderId)) <= hop.at;
        }
        return may;
    }

    /** Since when the consent in force was given; never when there is none. */
    private static long since(List<Fact> consents) {
        return consents.stream()
                .max(Comparator.comparingLong(consent -> consent.at))
                .filter(newest -> newest.granted)
                .map(newest -> newest.at)
                .orElse(Long.MAX_VALUE);
    }
}
