package io.libraryhub.reader.consent.adapter.mq;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.inbox.MessageHandler;
import io.libraryhub.kit.inbox.SignalLog;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.reader.consent.application.Profiles;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what the data hub found a reader to like, for readers who allow it; older versions change nothing. */
@Component
class ProfileSignalHandler implements MessageHandler {
    private final Json json;
    private final SignalLog signals;
    private final Profiles profiles;

    ProfileSignalHandler(Json json, SignalLog signals, Profiles profiles) {
        this.json = json;
        this.signals = signals;
        this.profiles = profiles;
    }

    @Override
    public String topic() {
        return Topics.SIGNAL;
    }

    @Override
    public Set<String> types() {
        return Set.of(ReaderProfileSignal.TYPE);
    }

    @Override
    public void handle(CloudEvent<JsonNode> message) {
        ReaderProfileSignal signal = json.convert(message.data(), ReaderProfileSignal.class);
        ReaderId reader = readerOf(signal);
        if (signals.newer(signal)) {
            profiles.replace(reader, signal.tags());
        }
    }

    private static ReaderId readerOf(ReaderProfileSignal signal) {
        try {
            return ReaderId.of(signal.readerId());
        } catch (IllegalArgumentException e) {
            throw new UnreadableJson("a profile of nobody", e);
        }
    }
}
