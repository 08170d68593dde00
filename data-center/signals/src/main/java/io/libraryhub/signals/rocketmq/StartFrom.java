package io.libraryhub.signals.rocketmq;

import java.io.Serializable;
import java.time.Instant;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageQueue;

/** Where reading begins when there is no checkpoint. */
public sealed interface StartFrom extends Serializable {

    long offset(PullClient client, MessageQueue queue) throws MQClientException;

    /** The oldest message that the broker has. */
    record Earliest() implements StartFrom {
        @Override
        public long offset(PullClient client, MessageQueue queue) throws MQClientException {
            return client.minOffset(queue);
        }
    }

    /** Only what is written from now on. */
    record Latest() implements StartFrom {
        @Override
        public long offset(PullClient client, MessageQueue queue) throws MQClientException {
            return client.maxOffset(queue);
        }
    }

    /** The first message stored at this time or later. */
    record Time(Instant at) implements StartFrom {
        @Override
        public long offset(PullClient client, MessageQueue queue) throws MQClientException {
            return client.offsetAt(queue, at);
        }
    }

    /** Reads {@code earliest}, {@code latest} or an ISO-8601 time. */
    static StartFrom parse(String text) {
        return switch (text) {
            case "earliest" -> new Earliest();
            case "latest" -> new Latest();
            default -> new Time(Instant.parse(text));
        };
    }
}
