package io.libraryhub.circulation.copy.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.circulation.copy.application.NoteDemand;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.PressureSignal;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears from the data hub which titles are in short supply. */
@Component
class PressureMessages implements MessageHandler {
    private final NoteDemand note;
    private final SignalLog log;
    private final Json json;

    PressureMessages(NoteDemand note, SignalLog log, Json json) {
        this.note = note;
        this.log = log;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.SIGNAL;
    }

    @Override
    public Set<String> types() {
        return Set.of(PressureSignal.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        PressureSignal signal = json.convert(message.data(), PressureSignal.class);
        if (log.newer(signal)) {
            note.pressure(signal);
        }
    }
}
