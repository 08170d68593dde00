package io.libraryhub.circulation.calendar.adapter;

import static io.libraryhub.circulation.fixture.FixedPolicies.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.fixture.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MissingYearsTest {
    @Test
    void the_gauge_rises_when_a_year_comes_near_whose_holidays_are_not_known() {
        MovableClock clock = new MovableClock(Instant.parse("2026-06-01T00:00:00Z"));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        MissingYears years = new MissingYears(new ClassPathResource("calendar/china.txt"), SHANGHAI, 30, clock, meters);

        assertThat(meters.get("hub.calendar.missing.years").gauge().value()).isZero();

        clock.set(Instant.parse("2026-12-10T00:00:00Z"));

        assertThat(meters.get("hub.calendar.missing.years").gauge().value()).isEqualTo(1);
        assertThat(years.missing()).containsExactly(2027);
    }
}
