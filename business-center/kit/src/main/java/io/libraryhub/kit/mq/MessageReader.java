package io.libraryhub.kit.mq;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.messages.CloudEvent;
import java.io.IOException;

/** Reads the envelope of a message; the data stays a tree until its handler says which record it is. */
public final class MessageReader {
    private static final TypeReference<CloudEvent<JsonNode>> ENVELOPE = new TypeReference<>() {};

    private final Json json;

    public MessageReader(Json json) {
        this.json = json;
    }

    /** @throws UnreadableJson when the body is no CloudEvent with the attributes the hub needs */
    public CloudEvent<JsonNode> read(byte[] body) {
        CloudEvent<JsonNode> message;
        try {
            message = json.mapper().readValue(body, ENVELOPE);
        } catch (IOException e) {
            throw new UnreadableJson("not a CloudEvent", e);
        }
        if (!complete(message)) {
            throw new UnreadableJson("not a CloudEvent", new IllegalArgumentException("an attribute is missing"));
        }
        return message;
    }

    @SuppressWarnings("ConstantConditions") // what arrives from outside may lack what the record promises
    private static boolean complete(CloudEvent<JsonNode> message) {
        return message != null
                && message.id() != null
                && message.type() != null
                && message.subject() != null
                && message.time() != null
                && message.data() != null;
    }
}
