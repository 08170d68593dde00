package io.libraryhub.signals.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFunctionTest {
    private static final long XIAOLIN = 1001;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final ProfileFormula FORMULA =
            new ProfileFormula(new Decay(Duration.ofDays(60)), 1.0, 0.5, 1.0, 12, 64);

    private static Harness<Long, ProfileAct, ReaderProfileSignal> harness() throws Exception {
        return new Harness<>(
                new ProfileFunction(FORMULA, Duration.ofMillis(200)),
                act -> act.readerId,
                Types.LONG,
                SignalTypes.READER_PROFILE,
                null);
    }

    private static ProfileAct consent(boolean granted, long at) {
        ProfileAct act = act(ProfileAct.CONSENT, at);
        act.granted = granted;
        return act;
    }

    private static ProfileAct likes(byte kind, String classCode, String author, long at) {
        ProfileAct act = act(kind, at);
        act.classCode = classCode;
        act.author = author;
        return act;
    }

    private static ProfileAct act(byte kind, long at) {
        ProfileAct act = new ProfileAct();
        act.kind = kind;
        act.readerId = XIAOLIN;
        act.at = at;
        return act;
    }

    private static ReaderProfileSignal after(ProfileAct... acts) throws Exception {
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            for (ProfileAct act : acts) {
                xiaolin.act(act);
            }
            xiaolin.end();
            return xiaolin.last();
        }
    }

    @Test
    void whoHasNotAllowedItLeavesNoTrace() throws Exception {
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON));
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "余华", NOON + 5));
            // All topics have been read up to here: no consent was on its way.
            xiaolin.time(NOON + 10);
            assertThat(xiaolin.sent()).isEmpty();
            assertThat(xiaolin.stateEntries()).isZero();

            // A consent given later does not reach back.
            xiaolin.act(consent(true, NOON + 20));
            xiaolin.end();
            assertThat(xiaolin.sent()).isEmpty();
        }
    }

    @Test
    void aConsentThatArrivesAfterTheLoanItCoversStillCoversIt() throws Exception {
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            xiaolin.clock(NOON);
            xiaolin.act(likes(ProfileAct.LOAN, "K825", "", NOON - 1));
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON + 1));
            xiaolin.act(consent(true, NOON));
            assertThat(xiaolin.last()).satisfies(s -> {
                assertThat(s.tags()).extracting(ProfileTag::name).containsExactly("刘慈欣", "I247.5");
                assertThat(s.acts()).isOne();
                assertThat(s.causedAt()).isEqualTo(Instant.ofEpochMilli(NOON + 1));
            });
        }
    }

    @Test
    void loansHoldsAndRegistrationsAddUp() throws Exception {
        ProfileAct talk = act(ProfileAct.REGISTRATION, NOON);
        talk.activityKind = "talk";
        talk.tags = new String[] {"悬疑"};

        ReaderProfileSignal signal = after(
                consent(true, NOON - DAY),
                likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON),
                likes(ProfileAct.HOLD, "I247.5", "余华", NOON),
                talk);

        assertThat(signal.tags())
                .containsExactly(
                        new ProfileTag("class", "I247.5", 1.5),
                        new ProfileTag("activity", "talk", 1),
                        new ProfileTag("author", "刘慈欣", 1),
                        new ProfileTag("tag", "悬疑", 1),
                        new ProfileTag("author", "余华", 0.5));
        assertThat(signal.acts()).isEqualTo(3);
    }

    @Test
    void anInterestFades() throws Exception {
        ReaderProfileSignal signal = after(
                consent(true, NOON - 61 * DAY),
                likes(ProfileAct.LOAN, "K825", "", NOON - 60 * DAY),
                likes(ProfileAct.LOAN, "I247.5", "", NOON));
        assertThat(signal.tags())
                .containsExactly(new ProfileTag("class", "I247.5", 1), new ProfileTag("class", "K825", 0.5));
    }

    @Test
    void whatHappenedBeforeTheConsentIsLeftOut() throws Exception {
        ReaderProfileSignal signal = after(
                consent(true, NOON),
                likes(ProfileAct.LOAN, "K825", "", NOON - 1),
                likes(ProfileAct.LOAN, "I247.5", "", NOON + 1));
        assertThat(signal.tags()).extracting(ProfileTag::name).containsExactly("I247.5");
    }

    @Test
    void aWithdrawalClearsEverythingAndSaysSo() throws Exception {
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            xiaolin.clock(NOON);
            xiaolin.act(consent(true, NOON));
            assertThat(xiaolin.sent()).isEmpty();
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON + 1));
            xiaolin.clock(NOON + 1_000);
            assertThat(xiaolin.last().tags()).hasSize(2);

            xiaolin.act(consent(false, NOON + 2));
            xiaolin.clock(NOON + 2_000);
            assertThat(xiaolin.last()).satisfies(s -> {
                assertThat(s.tags()).isEmpty();
                assertThat(s.acts()).isZero();
            });
            // All that is left is the time of the withdrawal.
            assertThat(xiaolin.stateEntries()).isOne();

            // An older grant that comes late, and a loan, revive nothing.
            xiaolin.act(consent(true, NOON + 1));
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON + 3));
            xiaolin.time(NOON + 10);
            xiaolin.clock(NOON + 5_000);
            assertThat(xiaolin.sent()).isEmpty();
            xiaolin.act(consent(true, NOON + 20));
            xiaolin.act(likes(ProfileAct.LOAN, "K825", "", NOON + 21));
            assertThat(xiaolin.last().tags()).extracting(ProfileTag::name).containsExactly("K825");
        }
    }

    @Test
    void ofAVoidedLoanNothingIsLeftWhicheverComesFirst() throws Exception {
        ProfileAct lent = likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON);
        ProfileAct voided = likes(ProfileAct.VOIDED_LOAN, "I247.5", "刘慈欣", NOON);
        ProfileAct other = likes(ProfileAct.LOAN, "K825", "", NOON + DAY);
        for (List<ProfileAct> acts : List.of(List.of(lent, voided, other), List.of(voided, other, lent))) {
            List<ProfileAct> all = new ArrayList<>(acts);
            all.add(0, consent(true, NOON - DAY));
            ReaderProfileSignal signal = after(all.toArray(ProfileAct[]::new));
            assertThat(signal.tags()).containsExactly(new ProfileTag("class", "K825", 1));
            assertThat(signal.acts()).isOne();
        }
    }

    @Test
    void ofAReaderWhoWasErasedNothingIsToldOrKeptAndNothingRevivesIt() throws Exception {
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            xiaolin.clock(NOON);
            xiaolin.act(consent(true, NOON));
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "刘慈欣", NOON + 1));
            xiaolin.act(likes(ProfileAct.LOAN, "K825", "", NOON + 2));
            xiaolin.sent();

            xiaolin.act(act(ProfileAct.ERASED, NOON + 3));
            // What waited for the end of the interval is not told, and a later or an earlier message changes nothing.
            xiaolin.clock(NOON + 1_000);
            xiaolin.act(consent(true, NOON + 5));
            xiaolin.act(likes(ProfileAct.LOAN, "I247.5", "余华", NOON + 6));
            xiaolin.end();

            assertThat(xiaolin.sent()).isEmpty();
            // All that is left is that nothing is to be kept.
            assertThat(xiaolin.stateEntries()).isOne();
        }
    }

    @Test
    void onlyTheStrongestTwelveAreToldAndTheWeakestIsForgotten() throws Exception {
        List<ProfileAct> acts = new ArrayList<>();
        acts.add(consent(true, NOON - 200 * DAY));
        for (int i = 0; i < 100; i++) {
            acts.add(likes(ProfileAct.LOAN, "C" + i, "", NOON - (100 - i) * DAY));
        }
        try (Harness<Long, ProfileAct, ReaderProfileSignal> xiaolin = harness()) {
            for (ProfileAct act : acts) {
                xiaolin.act(act);
            }
            xiaolin.end();
            ReaderProfileSignal signal = xiaolin.last();
            assertThat(signal.tags()).hasSize(12).extracting(ProfileTag::name).startsWith("C99", "C98");
            assertThat(signal.acts()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<ProfileAct> history = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            byte kind = random.nextBoolean() ? ProfileAct.LOAN : ProfileAct.HOLD;
            history.add(likes(kind, "C" + random.nextInt(6), "A" + random.nextInt(4), NOON - random.nextInt(90) * DAY));
        }
        long newest = history.stream().mapToLong(a -> a.at).max().orElseThrow();
        Map<String, Double> plain = new HashMap<>();
        for (ProfileAct act : history) {
            double weight = (act.kind == ProfileAct.LOAN ? 1.0 : 0.5) * Math.pow(2, (act.at - newest) / (60.0 * DAY));
            plain.merge("class|" + act.classCode, weight, Double::sum);
            plain.merge("author|" + act.author, weight, Double::sum);
        }
        for (int i = 0; i < 40; i++) {
            // Lent by mistake and taken back: as if it had never been.
            long at = NOON - (1 + random.nextInt(89)) * DAY;
            String classCode = "C" + random.nextInt(9);
            history.add(likes(ProfileAct.LOAN, classCode, "A1", at));
            history.add(likes(ProfileAct.VOIDED_LOAN, classCode, "A1", at));
        }
        history.add(consent(true, NOON - 100 * DAY));
        Collections.shuffle(history, random);

        ReaderProfileSignal signal = after(history.toArray(ProfileAct[]::new));

        assertThat(signal.tags()).hasSize(plain.size());
        for (ProfileTag tag : signal.tags()) {
            assertThat(tag.weight())
                    .as("seed " + seed)
                    .isCloseTo(plain.get(tag.kind() + "|" + tag.name()), within(1e-9));
        }
    }
}
