package io.libraryhub.circulation.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.circulation.policy.domain.Timeline.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void a_version_is_in_force_from_its_first_instant_until_another_begins() {
        Timeline timeline = new Timeline(List.of(new Entry(2, SUMMER), new Entry(1, SPRING)));

        assertThat(timeline.inForce(SPRING)).contains(1L);
        assertThat(timeline.inForce(SUMMER.minusMillis(1))).contains(1L);
        assertThat(timeline.inForce(SUMMER)).contains(2L);
        assertThat(timeline.newest()).isEqualTo(2);
    }

    @Test
    void what_was_planned_for_later_takes_over_then_even_if_something_was_published_meanwhile() {
        Timeline timeline =
                new Timeline(List.of(new Entry(1, SPRING), new Entry(2, SUMMER), new Entry(3, SPRING.plusSeconds(60))));

        assertThat(timeline.inForce(SPRING.plusSeconds(60))).contains(3L);
        assertThat(timeline.inForce(SUMMER)).contains(2L);
    }

    @Test
    void of_two_from_the_same_instant_the_one_published_later_decides_so_a_plan_can_be_replaced() {
        Timeline timeline = new Timeline(List.of(new Entry(1, SPRING), new Entry(3, SUMMER), new Entry(2, SUMMER)));

        assertThat(timeline.inForce(SUMMER)).contains(3L);
    }

    @Test
    void with_a_clock_set_back_the_first_rules_hold() {
        assertThat(new Timeline(List.of(new Entry(1, SPRING))).inForce(SPRING.minusSeconds(1)))
                .contains(1L);
        assertThat(new Timeline(List.of()).inForce(SPRING)).isEmpty();
    }
}
