package io.libraryhub.signals.flow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.SignalSettings;
import io.libraryhub.signals.SignalTypes;
import io.libraryhub.signals.fixture.Harness;
import io.libraryhub.signals.hot.HotAct;
import io.libraryhub.signals.hot.HotFunction;
import io.libraryhub.signals.pressure.PressureFunction;
import java.time.Duration;
import java.util.Properties;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.Test;

class SignalFunctionTest {
    private static final SignalSettings SETTINGS = SignalSettings.of(new Properties());

    /** The launcher reads these words from what Flink answers, and tells them to whoever started the job. */
    @Test
    void aStateOfAnotherFormIsNamed() throws Exception {
        OperatorSubtaskState left;
        try (Harness<Long, HotAct, HotTitleSignal> hot = new Harness<>(
                new HotFunction(SETTINGS.hot(), SETTINGS.interval()),
                act -> act.titleId,
                Types.LONG,
                SignalTypes.HOT_TITLE,
                null)) {
            hot.act(HotAct.of(2001, HotAct.LOAN, 1));
            left = hot.checkpoint();
        }

        assertThatThrownBy(() -> new Harness<>(
                        new PressureFunction(SETTINGS.pressure(), Duration.ofDays(30), SETTINGS.interval()),
                        act -> act.titleId,
                        Types.LONG,
                        SignalTypes.PRESSURE,
                        left))
                .hasMessageContaining(
                        "the state io.libraryhub.signals.pressure.PressureState is of another form than the one to go on from");
    }
}
