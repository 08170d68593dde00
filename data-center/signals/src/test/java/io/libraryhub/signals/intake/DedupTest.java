package io.libraryhub.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.fixture.Harness;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;

class DedupTest {
    private static Harness<Long, Fact, Fact> harness(OperatorSubtaskState state) throws Exception {
        return new Harness<>(
                new Dedup(Duration.ofDays(7)), Dedup::keyOf, Types.LONG, TypeInformation.of(Fact.class), state);
    }

    private static Fact fact(String id) {
        Fact fact = new Fact();
        fact.id = id;
        return fact;
    }

    @Test
    void aRepeatIsDroppedAlsoAfterARestart() throws Exception {
        OperatorSubtaskState state;
        try (Harness<Long, Fact, Fact> dedup = harness(null)) {
            dedup.act(fact("01JD8Z5T3Q"));
            dedup.act(fact("01JD8Z5T3Q"));
            dedup.act(fact("01JD8Z5T3R"));
            assertThat(dedup.sent()).extracting(f -> f.id).containsExactly("01JD8Z5T3Q", "01JD8Z5T3R");
            state = dedup.checkpoint();
        }
        try (Harness<Long, Fact, Fact> dedup = harness(state)) {
            dedup.act(fact("01JD8Z5T3R"));
            dedup.act(fact("01JD8Z5T3S"));
            assertThat(dedup.sent()).extracting(f -> f.id).containsExactly("01JD8Z5T3S");
        }
    }

    /** An outbox that publishes again keeps the event from then on for as long as before. */
    @Test
    void anIdIsRememberedFromTheLastTimeThatItCame() throws Exception {
        try (Harness<Long, Fact, Fact> dedup = harness(null)) {
            dedup.act(fact("01JD8Z5T3Q"));
            dedup.age(Duration.ofDays(6));
            dedup.act(fact("01JD8Z5T3Q"));
            dedup.age(Duration.ofDays(12));
            dedup.act(fact("01JD8Z5T3Q"));
            assertThat(dedup.sent()).hasSize(1);

            dedup.age(Duration.ofDays(20));
            dedup.act(fact("01JD8Z5T3Q"));
            assertThat(dedup.sent()).hasSize(1);
        }
    }

    @Test
    void idsThatCountUpDoNotShareAKey() {
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 300_000; i++) {
            keys.add(Dedup.keyOf(fact(Long.toString(1_990_000_000_000_000_000L + i))));
            keys.add(Dedup.keyOf(fact("01JD8Z5T3Q" + i)));
        }
        assertThat(keys).hasSize(600_000);
    }
}
