package io.libraryhub.signals.sink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.signals.intake.DeadLetter;
import io.libraryhub.signals.rocketmq.RocketMqSink;
import java.time.Instant;
import java.util.Base64;
import org.apache.rocketmq.common.message.Message;

/** A dead letter as a CloudEvent whose data say why, where it lay, and hold the bytes as they came. */
public final class DeadLetterMessages implements RocketMqSink.MessageWriter<DeadLetter> {
    private static final long serialVersionUID = 1;
    private static final String TYPE = "libhub.dead-letter.message";
    private static final JsonMapper JSON = new JsonMapper();

    private final String topic;

    public DeadLetterMessages(String topic) {
        this.topic = topic;
    }

    @Override
    public String subject(DeadLetter dead) {
        return dead.topic + "|" + dead.queueId;
    }

    @Override
    public Message message(DeadLetter dead) {
        ObjectNode event = JSON.createObjectNode();
        String id = dead.topic + "|" + dead.queueId + "|" + dead.offset;
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "urn:libraryhub:signals");
        event.put("type", TYPE);
        event.put("subject", subject(dead));
        event.put("time", Instant.ofEpochMilli(dead.storedAt).toString());
        event.put("datacontenttype", "application/json");
        ObjectNode data = event.putObject("data");
        data.put("reason", dead.reason);
        data.put("detail", dead.detail);
        data.put("topic", dead.topic);
        data.put("queueId", dead.queueId);
        data.put("offset", dead.offset);
        data.put("key", dead.key);
        data.put("bodyBase64", Base64.getEncoder().encodeToString(dead.body));
        try {
            return new Message(topic, dead.reason, id, JSON.writeValueAsBytes(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dead letter has no JSON form", e);
        }
    }
}
