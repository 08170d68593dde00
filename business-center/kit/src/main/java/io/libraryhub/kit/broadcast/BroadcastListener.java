package io.libraryhub.kit.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.messages.CloudEvent;
import java.util.Set;

/**
 * A bean of this kind hears every message of a topic from the moment its process starts, whatever other instances hear.
 * Nothing is stored and nothing repeated: what is missed while the process is down stays missed, and a message may come
 * twice.
 */
public interface BroadcastListener {
    /** One of {@link io.libraryhub.messages.Topics}. */
    String topic();

    /** The CloudEvents types wanted. */
    Set<String> types();

    /** Whether anybody wants to know just now. What nobody wants is not even read: a page is open for minutes of a day. */
    default boolean listens() {
        return true;
    }

    /** Must be quick; an exception is logged and the message is passed by. */
    void hear(CloudEvent<JsonNode> message);
}
