package io.libraryhub.signals.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.Decay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadFunctionTest {
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private static PointLoad after(List<LoadAct> acts) throws Exception {
        LoadFunction function =
                new LoadFunction(new LoadFormula(new Decay(Duration.ofHours(1))), Duration.ofMillis(200));
        try (Harness<Tuple2<String, String>, LoadAct, PointLoad> kiosk =
                new Harness<>(function, LoadAct::key, LoadAct.KEY, TypeInformation.of(PointLoad.class), null)) {
            for (LoadAct act : acts) {
                kiosk.act(act);
            }
            kiosk.end();
            return kiosk.last();
        }
    }

    private static LoadAct act(byte kind, long at) {
        return LoadAct.of("MAIN", "kiosk", kind, at);
    }

    /** A loan a minute for a day is sixty an hour. */
    @Test
    void whatComesEvenlyIsToldAsItsRate() throws Exception {
        List<LoadAct> acts = new ArrayList<>();
        for (int minute = 0; minute < 24 * 60; minute++) {
            acts.add(act(LoadAct.LOAN, NOON + minute * 60_000L));
        }
        assertThat(after(acts).loans).isCloseTo(60, within(1.0));
    }

    @Test
    void anHourLaterHalfIsLeft() throws Exception {
        List<LoadAct> acts = new ArrayList<>(Collections.nCopies(30, act(LoadAct.LOAN, NOON)));
        acts.add(act(LoadAct.RETURN, NOON + HOUR));
        PointLoad load = after(acts);
        assertThat(load.loans).isCloseTo(15 * Math.log(2), within(1e-9));
        assertThat(load.returns).isCloseTo(Math.log(2), within(1e-9));
        assertThat(load.causedAt).isEqualTo(Instant.ofEpochMilli(NOON + HOUR));
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<LoadAct> acts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            acts.add(act((byte) (1 + random.nextInt(3)), NOON + random.nextInt((int) (6 * HOUR))));
        }
        Collections.shuffle(acts, random);

        PointLoad load = after(acts);

        long newest = acts.stream().mapToLong(a -> a.at).max().orElseThrow();
        assertThat(load.loans).as("seed " + seed).isCloseTo(rate(acts, LoadAct.LOAN, newest), within(1e-6));
        assertThat(load.returns).isCloseTo(rate(acts, LoadAct.RETURN, newest), within(1e-6));
        assertThat(load.renewals).isCloseTo(rate(acts, LoadAct.RENEWAL, newest), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {44, 45})
    void actsThatWereAddedUpFirstCountAsTheyWouldOneByOne(long seed) throws Exception {
        Random random = new Random(seed);
        Decay decay = new Decay(Duration.ofHours(1));
        List<LoadAct> acts = new ArrayList<>();
        List<LoadAct> sums = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long at = NOON + random.nextInt((int) (6 * HOUR));
            acts.add(act(LoadAct.LOAN, at));
            if (sums.isEmpty() || random.nextInt(5) == 0) {
                sums.add(act(LoadAct.LOAN, at));
            } else {
                sums.get(sums.size() - 1).add(act(LoadAct.LOAN, at), decay);
            }
        }
        assertThat(sums).hasSizeLessThan(50);
        assertThat(after(sums).loans).as("seed " + seed).isCloseTo(after(acts).loans, within(1e-6));
        assertThat(after(sums).causedAt).isEqualTo(after(acts).causedAt);
    }

    private static double rate(List<LoadAct> acts, byte kind, long asOf) {
        return Math.log(2)
                * acts.stream()
                        .filter(a -> a.kind == kind)
                        .mapToDouble(a -> Math.pow(2, (a.at - asOf) / (double) HOUR))
                        .sum();
    }
}
