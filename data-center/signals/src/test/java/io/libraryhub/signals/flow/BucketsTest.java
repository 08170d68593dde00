package io.libraryhub.signals.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void theWindowCountsTheSameInWhateverOrderActsCome(long seed) {
        Random random = new Random(seed);
        List<Long> hours = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            hours.add(1_000L + random.nextInt(80));
        }
        long newestHour = Collections.max(hours);
        long expected = hours.stream().filter(h -> h > newestHour - 24).count();
        long oldest = hours.stream()
                .filter(h -> h > newestHour - 24)
                .mapToLong(h -> h)
                .min()
                .orElseThrow();

        Collections.shuffle(hours, random);
        int[] ring = new int[24];
        long newest = 0;
        for (long hour : hours) {
            newest = Buckets.moveTo(ring, newest, hour);
            Buckets.add(ring, newest, hour, 1);
        }

        assertThat(Buckets.sum(ring)).as("seed " + seed).isEqualTo((int) expected);
        assertThat(Buckets.oldest(ring, newest, 24)).isEqualTo(oldest);
        assertThat(Buckets.sum(ring, newest, 6))
                .isEqualTo((int) hours.stream().filter(h -> h > newestHour - 6).count());
        int[] longer = Buckets.atLeast(ring, newest, 90);
        assertThat(longer).hasSize(90);
        assertThat(Buckets.sum(longer, newest, 6)).isEqualTo(Buckets.sum(ring, newest, 6));
        assertThat(Buckets.oldest(longer, newest, 90)).isEqualTo(oldest);
        assertThat(Buckets.moveTo(ring, newest, newestHour + 24)).isEqualTo(newestHour + 24);
        assertThat(Buckets.sum(ring)).isZero();
    }
}
