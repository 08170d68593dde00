package io.libraryhub.kit.mq;

import io.libraryhub.kit.test.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private TestTopic(DefaultLitePullConsumer consumer) {
        this.consumer = consumer;
    }

    public static MqClients clients() {
        String unique = UUID.randomUUID().toString();
        return new MqClients(
                "kittest", new MqProperties(Stack.get().namesrv(), unique, "-" + unique, Duration.ofSeconds(5)));
    }

    public static TestTopic open() throws Exception {
        DefaultMQProducer admin = clients().producer("kittest-admin");
        admin.createTopic(CLUSTER, NAME, QUEUES, Map.of());
        DefaultLitePullConsumer consumer = new DefaultLitePullConsumer("kittest-" + UUID.randomUUID());
        consumer.setNamesrvAddr(Stack.get().namesrv());
        consumer.setInstanceName(UUID.randomUUID().toString());
        consumer.setPullBatchSize(256);
        consumer.start();
        Collection<MessageQueue> queues = routed(consumer);
        consumer.assign(queues);
        for (MessageQueue queue : queues) {
            consumer.seek(queue, admin.maxOffset(queue));
        }
        admin.shutdown();
        return new TestTopic(consumer);
    }

    private static Collection<MessageQueue> routed(DefaultLitePullConsumer consumer) throws Exception {
        for (int i = 0; ; i++) {
            try {
                Collection<MessageQueue> queues = consumer.fetchMessageQueues(NAME);
                if (queues.size() == QUEUES) {
                    return queues;
                }
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
            all.addAll(consumer.poll(200));
        }
        all.addAll(consumer.poll(500));
        return all;
    }

    @Override
    public void close() {
        consumer.shutdown();
    }
}
