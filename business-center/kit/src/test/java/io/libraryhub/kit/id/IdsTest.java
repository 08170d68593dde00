package io.libraryhub.kit.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void idsGrowEvenWhenTheClockStandsStill() {
        Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), 3);
        long last = 0;
        for (int i = 0; i < 20_000; i++) {
            long next = ids.next();
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void aClockSetBackRepeatsNoId() {
        Instant[] now = {NOON};
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        Ids ids = new Ids(clock, 0);
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            assertThat(all.add(ids.next())).isTrue();
            now[0] = now[0].minusMillis(i % 7);
        }
    }

    @Test
    void twoWorkersNeverMeet() {
        Ids one = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), 1);
        Ids two = new Ids(Clock.fixed(NOON, ZoneOffset.UTC), 2);
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < 4096; i++) {
            assertThat(all.add(one.next())).isTrue();
            assertThat(all.add(two.next())).isTrue();
        }
        assertThatThrownBy(() -> new Ids(Clock.systemUTC(), 1024)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageIdIsAVersion7Uuid() {
        UUID id = UUID.fromString(new Ids(Clock.fixed(NOON, ZoneOffset.UTC), 1).message());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }
}
