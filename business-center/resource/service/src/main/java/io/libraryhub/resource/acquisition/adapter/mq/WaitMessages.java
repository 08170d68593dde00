package io.libraryhub.resource.acquisition.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.resource.acquisition.domain.MeasuredCycle;
import io.libraryhub.resource.acquisition.domain.MeasuredCycles;
import io.libraryhub.resource.input.WireId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears from the data hub how long copies of a title are away. */
@Component
class WaitMessages implements MessageHandler {
    private final MeasuredCycles cycles;
    private final SignalLog log;
    private final Json json;

    WaitMessages(MeasuredCycles cycles, SignalLog log, Json json) {
        this.cycles = cycles;
        this.log = log;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.SIGNAL;
    }

    @Override
    public Set<String> types() {
        return Set.of(WaitSignal.TYPE);
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        handleAll(List.of(message));
    }

    @Override
    public void handleAll(List<CloudEvent<JsonNode>> messages) {
        // In one order, so that two instances that meet do not wait for each other.
        Map<TitleId, MeasuredCycle> newest = new LinkedHashMap<>();
        log.newer(messages.stream()
                        .map(message -> json.convert(message.data(), WaitSignal.class))
                        .sorted(Comparator.comparing(WaitSignal::titleId))
                        .toList())
                .forEach(signal -> newest.put(
                        new TitleId(WireId.read(signal.titleId())),
                        new MeasuredCycle(signal.cycleDays(), signal.cycles(), signal.causedAt())));
        if (!newest.isEmpty()) {
            cycles.note(newest);
        }
    }
}
