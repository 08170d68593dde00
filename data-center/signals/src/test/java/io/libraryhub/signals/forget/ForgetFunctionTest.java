package io.libraryhub.signals.forget;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.ReaderMerged;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.intake.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;

class ForgetFunctionTest {
    private static final long XIAOZHOU = 1007;

    private static Harness<Long, Forget, Forget> harness(OperatorSubtaskState state) throws Exception {
        return new Harness<>(
                new ForgetFunction(Duration.ofSeconds(30)),
                forget -> forget.readerId,
                Types.LONG,
                TypeInformation.of(Forget.class),
                state);
    }

    @Test
    void theWarehouseForgetsWhenWhatWasOnItsWayHasArrivedAndNothingIsLeftHere() throws Exception {
        try (Harness<Long, Forget, Forget> forget = harness(null)) {
            forget.clock(1_000);
            forget.act(Forget.of(XIAOZHOU, 0, false));
            forget.clock(30_999);
            assertThat(forget.sent()).isEmpty();

            forget.clock(31_000);
            List<Forget> sent = forget.sent();
            assertThat(sent).singleElement().satisfies(each -> {
                assertThat(each.readerId).isEqualTo(XIAOZHOU);
                assertThat(each.becomes).isPositive().isNotEqualTo(XIAOZHOU);
            });
            assertThat(forget.stateEntries()).isZero();
        }
    }

    @Test
    void anAccountThatWasJoinedBecomesTheOther() throws Exception {
        Fact fact = new Fact();
        fact.type = ReaderMerged.TYPE;
        fact.readerId = XIAOZHOU;
        fact.intoReaderId = 1008;
        List<Forget> said = new ArrayList<>();
        Forget.from(fact, new ListCollector<>(said));
        try (Harness<Long, Forget, Forget> forget = harness(null)) {
            forget.clock(1_000);
            forget.act(said.get(0));
            forget.clock(31_000);
            assertThat(forget.sent()).singleElement().satisfies(each -> {
                assertThat(each.readerId).isEqualTo(XIAOZHOU);
                assertThat(each.becomes).isEqualTo(1008);
                assertThat(each.merged).isTrue();
            });
        }
    }

    @Test
    void aRestartForgetsToo() throws Exception {
        OperatorSubtaskState state;
        try (Harness<Long, Forget, Forget> forget = harness(null)) {
            forget.clock(1_000);
            forget.act(Forget.of(XIAOZHOU, 0, false));
            state = forget.checkpoint();
        }
        try (Harness<Long, Forget, Forget> forget = harness(state)) {
            forget.clock(60_000);
            assertThat(forget.sent()).extracting(each -> each.readerId).containsExactly(XIAOZHOU);
        }
    }
}
