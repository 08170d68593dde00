package io.libraryhub.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HubClockTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void theOffsetMayChangeWhileRunning() {
        Duration[] offset = {Duration.ZERO};
        HubClock clock = new HubClock(Clock.fixed(NOON, ZoneOffset.UTC), () -> offset[0]);
        Clock inShanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));
        assertThat(clock.instant()).isEqualTo(NOON);

        offset[0] = Duration.ofDays(30);
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-12-22T04:00:00Z"));
        assertThat(clock.millis()).isEqualTo(clock.instant().toEpochMilli());
        assertThat(inShanghai.instant()).isEqualTo(clock.instant());
    }

    @Test
    void theOffsetIsConfiguration() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(CoreAutoConfiguration.class))
                .withPropertyValues("hub.clock.offset=P30D")
                .run(context -> {
                    Duration ahead = Duration.between(
                            Clock.systemUTC().instant(),
                            context.getBean(Clock.class).instant());
                    assertThat(ahead).isCloseTo(Duration.ofDays(30), Duration.ofMinutes(1));
                });
    }
}
