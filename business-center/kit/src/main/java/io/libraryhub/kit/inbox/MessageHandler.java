package io.libraryhub.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.CloudEvent;
import java.util.List;
import java.util.Set;
import org.springframework.util.ClassUtils;

/** A bean of this kind handles messages of a topic, each one exactly once as far as this service's tables can tell. */
public interface MessageHandler {
    /** One of {@link io.libraryhub.messages.Topics}. */
    String topic();

    /** The CloudEvents types wanted. */
    Set<String> types();

    /**
     * Runs inside a transaction of its own, together with the note that this message was handled. An exception undoes
     * both and the message comes again, later messages of its queue waiting behind it. Data that does not fit its record
     * ({@link io.libraryhub.kit.json.UnreadableJson}) is logged, counted and passed by, because it never will.
     */
    void handle(CloudEvent<JsonNode> message);

    /**
     * Several in their order, in one transaction. Override it where many together cost less than each alone; what it does
     * must be the same.
     */
    default void handleAll(List<CloudEvent<JsonNode>> messages) {
        for (CloudEvent<JsonNode> message : messages) {
            try (Trace.Scope scope = Trace.open(message.traceparent())) {
                handle(message);
            }
        }
    }

    /**
     * Whether messages of several queues wait a moment for each other and are handled in one transaction. Right for a
     * handler with a {@link #handleAll} of its own; not for one that asks other processes, or whose locks others wait for.
     */
    default boolean gathers() {
        return false;
    }

    /** Under this name the inbox remembers what was handled; change it to handle everything anew. */
    default String consumer() {
        return ClassUtils.getUserClass(this).getSimpleName();
    }
}
