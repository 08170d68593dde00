package io.libraryhub.kit.mq;

import io.libraryhub.kit.test.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.apache.rocketmq.client.consumer.DefaultLitePullConsumer;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.message.MessageExt;
import org.apache.rocketmq.common.message.MessageQueue;

/** A topic of the kit's own tests on the real broker, read from the moment it is opened. */
public final class TestTopic implements AutoCloseable {
    /** Types of this form go to {@link #NAME}. */
    public static final String TYPE = "libhub.kittest.thing.happened";

    public static final String NAME = "libhub-kittest";
    private static final int QUEUES = 8;
    private static final String CLUSTER = "DefaultCluster";

    private final DefaultLitePullConsumer consumer;
    private final Map<Integer, Long> opened;

    /** @param opened where each queue ended when the topic was opened */
    private TestTopic(DefaultLitePullConsumer consumer, Map<Integer, Long> opened) {
        this.consumer = consumer;
        this.opened = opened;
    }

    public static MqClients clients() {
        String unique = UUID.randomUUID().toString();
        return new MqClients(
                "kittest", new MqProperties(Stack.get().namesrv(), unique, "-" + unique, Duration.ofSeconds(5)));
    }

    public static TestTopic open() throws Exception {
        DefaultMQProducer admin = clients().producer("kittest-admin");
        answered(() -> {
            admin.createTopic(CLUSTER, NAME, QUEUES, Map.of());
            return NAME;
        });
        DefaultLitePullConsumer consumer = new DefaultLitePullConsumer("kittest-" + UUID.randomUUID());
        consumer.setNamesrvAddr(Stack.get().namesrv());
        consumer.setInstanceName(UUID.randomUUID().toString());
        consumer.setPullBatchSize(256);
        consumer.start();
        Collection<MessageQueue> queues = routed(consumer);
        consumer.assign(queues);
        Map<Integer, Long> opened = new HashMap<>();
        for (MessageQueue queue : queues) {
            opened.put(queue.getQueueId(), answered(() -> {
                long end = admin.maxOffset(queue);
                consumer.seek(queue, end);
                return end;
            }));
        }
        admin.shutdown();
        return new TestTopic(consumer, opened);
    }

    private static Collection<MessageQueue> routed(DefaultLitePullConsumer consumer) throws Exception {
        return answered(() -> {
            Collection<MessageQueue> queues = consumer.fetchMessageQueues(NAME);
            if (queues.size() != QUEUES) {
                throw new IllegalStateException(queues.size() + " of " + QUEUES + " queues are known");
            }
            return queues;
        });
    }

    /** The client tries a message again by itself, but not a question: a connection lost just then would fail the test. */
    private static <T> T answered(Callable<T> question) throws Exception {
        for (int i = 0; ; i++) {
            try {
                return question.call();
            } catch (Exception e) {
                if (i == 50) {
                    throw e;
                }
            }
            Thread.sleep(200);
        }
    }

    /** What arrives until enough has, or nothing more does for three seconds. */
    public List<MessageExt> read(Predicate<List<MessageExt>> enough, Duration atMost) {
        List<MessageExt> all = new ArrayList<>();
        long end = System.nanoTime() + atMost.toNanos();
        while (!enough.test(all) && System.nanoTime() < end) {
            poll(all, 200);
        }
        poll(all, 500);
        return all;
    }

    /** A pull that was under way before the seek may still bring what an earlier test had sent: that is left out. */
    private void poll(List<MessageExt> into, long timeoutMs) {
        for (MessageExt message : consumer.poll(timeoutMs)) {
            if (message.getQueueOffset() >= opened.getOrDefault(message.getQueueId(), 0L)) {
                into.add(message);
            }
        }
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
