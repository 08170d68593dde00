package io.libraryhub.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.json.Json;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.Topics;
import io.libraryhub.messages.signal.Signal;
import java.util.List;
import java.util.Set;

/** Handles one kind of signal. What is older than what was applied before never reaches {@link #apply}. */
public abstract class SignalHandler<S extends Signal> implements MessageHandler {
    private final Class<S> kind;
    private final String type;
    private final SignalLog log;
    private final Json json;

    /** @param type the CloudEvents type of {@code kind} */
    protected SignalHandler(Class<S> kind, String type, SignalLog log, Json json) {
        this.kind = kind;
        this.type = type;
        this.log = log;
        this.json = json;
    }

    /**
     * Inside the transaction that remembers their versions.
     *
     * @param newest at least one, at most one of a subject, by subject: two instances that meet do not wait for each other
     */
    protected abstract void apply(List<S> newest);

    @Override
    public final String topic() {
        return Topics.SIGNAL;
    }

    @Override
    public final Set<String> types() {
        return Set.of(type);
    }

    @Override
    public final void handle(CloudEvent<JsonNode> message) {
        handleAll(List.of(message));
    }

    @Override
    public final void handleAll(List<CloudEvent<JsonNode>> messages) {
        List<S> newest = log.newer(messages.stream()
                .map(message -> json.convert(message.data(), kind))
                .toList());
        if (!newest.isEmpty()) {
            apply(newest);
        }
    }
}
