package io.libraryhub.signals.rocketmq;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.apache.flink.util.FlinkRuntimeException;
import org.apache.rocketmq.client.consumer.DefaultMQPullConsumer;
import org.apache.rocketmq.client.consumer.PullCallback;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageQueue;

/** The few calls of RocketMQ's client that the source needs, under a name that no other client in this JVM has. */
// The pull consumer is deprecated in favour of one that keeps offsets and polls by itself: both are Flink's part here.
@SuppressWarnings("deprecation")
public final class PullClient implements AutoCloseable {
    /** How long the broker holds a poll when there is nothing to give. */
    private static final long HOLD_MS = 10_000;

    private static final long TIMEOUT_MS = 5_000;
    private final DefaultMQPullConsumer consumer;

    PullClient(String nameServer, String group, String role) {
        consumer = new DefaultMQPullConsumer(group);
        consumer.setNamesrvAddr(nameServer);
        consumer.setInstanceName(role + "-" + UUID.randomUUID());
        consumer.setBrokerSuspendMaxTimeMillis(HOLD_MS);
        consumer.setConsumerTimeoutMillisWhenSuspend(HOLD_MS + TIMEOUT_MS);
        consumer.setConsumerPullTimeoutMillis(TIMEOUT_MS);
        try {
            consumer.start();
        } catch (MQClientException e) {
            throw new FlinkRuntimeException("the RocketMQ client does not start", e);
        }
    }

    Collection<MessageQueue> queues(String topic) throws MQClientException {
        return consumer.fetchSubscribeMessageQueues(topic);
    }

    long minOffset(MessageQueue queue) throws MQClientException {
        return consumer.minOffset(queue);
    }

    long maxOffset(MessageQueue queue) throws MQClientException {
        return consumer.maxOffset(queue);
    }

    long offsetAt(MessageQueue queue, Instant time) throws MQClientException {
        return consumer.searchOffset(queue, time.toEpochMilli());
    }

    /** Long poll; the answer comes on one of the client's threads. */
    void pull(MessageQueue queue, long offset, int atMost, PullCallback callback) throws Exception {
        consumer.pullBlockIfNotFound(queue, "*", offset, atMost, callback);
    }

    /** Tells the broker how far a queue is read, so that its tools can show the lag. Nothing is ever read from there. */
    void reportOffset(MessageQueue queue, long offset) throws Exception {
        consumer.getDefaultMQPullConsumerImpl().getOffsetStore().updateConsumeOffsetToBroker(queue, offset, true);
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
