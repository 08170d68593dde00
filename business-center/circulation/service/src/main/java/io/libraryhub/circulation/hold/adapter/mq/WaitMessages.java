package io.libraryhub.circulation.hold.adapter.mq;

import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.circulation.hold.domain.MeasuredCycles;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.SignalHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.signal.WaitSignal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hears from the data hub how long copies of a title are away. */
@Component
class WaitMessages extends SignalHandler<WaitSignal> {
    private final MeasuredCycles cycles;

    WaitMessages(MeasuredCycles cycles, SignalLog log, Json json) {
        super(WaitSignal.class, WaitSignal.TYPE, log, json);
        this.cycles = cycles;
    }

    @Override
    protected void apply(List<WaitSignal> newest) {
        Map<TitleId, MeasuredCycle> measured = new LinkedHashMap<>();
        newest.forEach(signal -> measured.put(
                TitleId.of(signal.titleId()),
                new MeasuredCycle(signal.cycleDays(), signal.spreadDays(), signal.cycles(), signal.causedAt())));
        cycles.note(measured);
    }
}
