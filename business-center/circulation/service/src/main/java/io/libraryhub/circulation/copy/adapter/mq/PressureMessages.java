package io.libraryhub.circulation.copy.adapter.mq;

import io.libraryhub.circulation.copy.application.NoteDemand;
import io.libraryhub.kit.inbox.SignalHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.signal.PressureSignal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hears from the data hub which titles are in short supply. */
@Component
class PressureMessages extends SignalHandler<PressureSignal> {
    private final NoteDemand note;

    PressureMessages(NoteDemand note, SignalLog log, Json json) {
        super(PressureSignal.class, PressureSignal.TYPE, log, json);
        this.note = note;
    }

    @Override
    protected void apply(List<PressureSignal> newest) {
        newest.forEach(note::pressure);
    }
}
