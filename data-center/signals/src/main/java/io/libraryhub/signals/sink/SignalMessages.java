package io.libraryhub.signals.sink;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.libraryhub.messages.CloudEvent;
import io.libraryhub.messages.signal.Signal;
import io.libraryhub.signals.rocketmq.RocketMqSink;
import org.apache.rocketmq.common.message.Message;

/** A signal as a CloudEvent: its time is that of the domain event it rests on, its id names key and version. */
public final class SignalMessages<S extends Signal> implements RocketMqSink.MessageWriter<S> {
    private static final long serialVersionUID = 1;
    private static final String SOURCE = "urn:libraryhub:signals";
    private static final String PREFIX = "libhub.signal.";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final String topic;

    public SignalMessages(String topic) {
        this.topic = topic;
    }

    @Override
    public String subject(S signal) {
        return signal.subject();
    }

    @Override
    public Message message(S signal) {
        CloudEvent<S> event =
                CloudEvent.of(id(signal), SOURCE, signal.type(), signal.subject(), signal.causedAt(), null, signal);
        try {
            return new Message(topic, signal.type(), event.id(), JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a signal has no JSON form", e);
        }
    }

    static String id(Signal signal) {
        return signal.type().substring(PREFIX.length()) + "|" + signal.subject() + "|" + signal.version();
    }
}
