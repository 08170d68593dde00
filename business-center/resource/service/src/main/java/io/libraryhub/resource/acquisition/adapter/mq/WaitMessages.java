package io.libraryhub.resource.acquisition.adapter.mq;

import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.SignalHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.resource.acquisition.domain.MeasuredCycle;
import io.libraryhub.resource.acquisition.domain.MeasuredCycles;
import io.libraryhub.resource.input.WireId;
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
    public boolean gathers() {
        return true;
    }

    @Override
    protected void apply(List<WaitSignal> newest) {
        Map<TitleId, MeasuredCycle> measured = new LinkedHashMap<>();
        newest.forEach(signal -> measured.put(
                new TitleId(WireId.read(signal.titleId())),
                new MeasuredCycle(signal.cycleDays(), signal.cycles(), signal.causedAt())));
        cycles.note(measured);
    }
}
