package io.libraryhub.reader.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private final AttemptLimit limit = new AttemptLimit(5, Duration.ofMinutes(15));

    @Test
    void theFifthAttemptIsAllowedTheSixthIsNot() {
        assertThat(limit.allows(5)).isTrue();
        assertThat(limit.allows(6)).isFalse();
    }

    @Test
    void theWaitIsToldInWholeMinutesAndNeverZero() {
        assertThat(limit.minutesLeft(NOON, NOON)).isEqualTo(15);
        assertThat(limit.minutesLeft(NOON, NOON.plusSeconds(61))).isEqualTo(14);
        assertThat(limit.minutesLeft(NOON, NOON.plus(Duration.ofMinutes(20)))).isEqualTo(1);
    }
}
