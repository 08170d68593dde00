package io.libraryhub.signals.rocketmq;

import java.io.Serializable;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.rocketmq.common.message.MessageQueue;

/**
 * One message queue and how far it is read.
 *
 * @param offset the next message to read
 * @param stop read up to, not including, this offset; {@link #ENDLESS} never ends
 */
public record QueueSplit(String topic, String broker, int queueId, long offset, long stop)
        implements SourceSplit, Serializable {
    public static final long ENDLESS = -1;

    static String idOf(MessageQueue queue) {
        return queue.getTopic() + "|" + queue.getBrokerName() + "|" + queue.getQueueId();
    }

    @Override
    public String splitId() {
        return idOf(queue());
    }

    MessageQueue queue() {
        return new MessageQueue(topic, broker, queueId);
    }

    QueueSplit at(long newOffset) {
        return new QueueSplit(topic, broker, queueId, newOffset, stop);
    }

    /** True when nothing before the stop is left from an offset on. */
    boolean endsAt(long nextOffset) {
        return stop != ENDLESS && nextOffset >= stop;
    }
}
