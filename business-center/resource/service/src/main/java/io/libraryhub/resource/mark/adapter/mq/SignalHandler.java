package io.libraryhub.resource.mark.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.TitleId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.resource.input.WireId;
import io.libraryhub.resource.mark.application.ApplySignal;
import io.libraryhub.resource.mark.application.ApplySignal.Arrived;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hot titles and reservation pressure, from the data hub. */
@Component
class SignalHandler implements MessageHandler {
    private final ApplySignal apply;
    private final Json json;

    SignalHandler(ApplySignal apply, Json json) {
        this.apply = apply;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.SIGNAL;
    }

    @Override
    public Set<String> types() {
        return Set.of(HotTitleSignal.TYPE, PressureSignal.TYPE);
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
        apply.apply(messages.stream().map(this::arrived).toList());
    }

    private Arrived arrived(CloudEvent<JsonNode> message) {
        Class<? extends Signal> kind =
                message.type().equals(HotTitleSignal.TYPE) ? HotTitleSignal.class : PressureSignal.class;
        Signal signal = json.convert(message.data(), kind);
        return new Arrived(new TitleId(WireId.read(signal.subject())), signal, message.traceparent());
    }
}
