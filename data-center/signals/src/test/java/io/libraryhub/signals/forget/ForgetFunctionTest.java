package io.libraryhub.signals.forget;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.signals.fixture.Harness;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;

class ForgetFunctionTest {
    private static final long XIAOZHOU = 1007;

    private static Harness<Long, Long, Forget> harness(OperatorSubtaskState state) throws Exception {
        return new Harness<>(
                new ForgetFunction(Duration.ofSeconds(30)),
                reader -> reader,
                Types.LONG,
                TypeInformation.of(Forget.class),
                state);
    }

    @Test
    void theWarehouseForgetsWhenWhatWasOnItsWayHasArrivedAndNothingIsLeftHere() throws Exception {
        try (Harness<Long, Long, Forget> forget = harness(null)) {
            forget.clock(1_000);
            forget.act(XIAOZHOU);
            forget.clock(30_999);
            assertThat(forget.sent()).isEmpty();

            forget.clock(31_000);
            List<Forget> sent = forget.sent();
            assertThat(sent).singleElement().satisfies(each -> {
                assertThat(each.readerId).isEqualTo(XIAOZHOU);
                assertThat(each.nobody).isPositive().isNotEqualTo(XIAOZHOU);
            });
            assertThat(forget.stateEntries()).isZero();
        }
    }

    @Test
    void aRestartForgetsToo() throws Exception {
        OperatorSubtaskState state;
        try (Harness<Long, Long, Forget> forget = harness(null)) {
            forget.clock(1_000);
            forget.act(XIAOZHOU);
            state = forget.checkpoint();
        }
        try (Harness<Long, Long, Forget> forget = harness(state)) {
            forget.clock(60_000);
            assertThat(forget.sent()).extracting(each -> each.readerId).containsExactly(XIAOZHOU);
        }
    }
}
