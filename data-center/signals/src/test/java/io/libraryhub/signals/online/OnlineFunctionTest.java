package io.libraryhub.signals.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.flow.OpenDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineFunctionTest {
    private static final int DAY = 20_779;
    private static final long NOON = Instant.parse("2026-11-22T04:00:00Z").toEpochMilli();
    private static final OpenDay DAYS = new OpenDay(ZoneId.of("Asia/Shanghai"), Duration.ofDays(35));

    private static Harness<Tuple4<Long, String, Integer, Integer>, OnlineAct, OnlineUse> desk() throws Exception {
        return new Harness<>(
                new OnlineFunction(DAYS, Duration.ofMillis(200)),
                OnlineAct::key,
                OnlineAct.KEY,
                TypeInformation.of(OnlineUse.class),
                null);
    }

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void aShuffledHistoryEndsInWhatAPlainRecountSays(long seed) throws Exception {
        Random random = new Random(seed);
        List<OnlineAct> acts = new ArrayList<>();
        Map<String, Integer> recount = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            long title = 2001 + random.nextInt(3);
            String host = random.nextBoolean() ? "ebooks.example.org" : "papers.example.org";
            int hour = 12 + random.nextInt(3);
            acts.add(OnlineAct.of(title, host, DAY, hour, NOON + (hour - 12) * 3_600_000L));
            recount.merge(title + host + DAY + hour, 1, Integer::sum);
        }
        Collections.shuffle(acts, random);
        Map<String, Integer> counted = new HashMap<>();
        try (var desk = desk()) {
            for (OnlineAct act : acts) {
                desk.act(act);
            }
            desk.end();
            desk.sent().forEach(use -> counted.put(use.titleId + use.host + use.localDay + use.localHour, use.uses));
        }
        assertThat(counted).as("seed " + seed).isEqualTo(recount);
    }

    @Test
    void aDayThatIsFinalLeavesTheStateAndIsNotBegunAnew() throws Exception {
        try (var desk = desk()) {
            desk.clock(NOON);
            OnlineAct act = OnlineAct.of(2001, "ebooks.example.org", DAY, 12, NOON);
            desk.act(act);
            desk.time(DAYS.finalAt(DAY) + 1);
            assertThat(desk.stateEntries()).isZero();
            desk.sent();
            desk.act(act);
            assertThat(desk.sent()).isEmpty();
        }
    }
}
