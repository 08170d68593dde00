package io.libraryhub.kit.mq;

import java.util.Set;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.remoting.protocol.heartbeat.MessageModel;

/** Makes RocketMQ clients that all carry this process's name, so that they share one connection and its threads. */
public final class MqClients {
    /** A name server on a machine out of breath may need longer than the library's 3 s: that must not end a start. */
    private static final int CALL_TIMEOUT_MS = 15_000;

    private static final int UNUSED_BATCH_DELAY_MS = 1_000;
    /** From an answer of the broker to the next question: what comes meanwhile comes together. Who was idle does not wait. */
    private static final long SHARING_PAUSE_MS = 50;

    private static final long HEARING_PAUSE_MS = 100;

    static {
        // Library defaults of 20 s to 30 s make every start and every broker restart that much slower.
        preset("rocketmq.client.rebalance.waitInterval", "5000");
        preset("rocketmq.client.rebalance.lockInterval", "5000");
    }

    private final String process;
    private final MqProperties properties;

    public MqClients(String process, MqProperties properties) {
        this.process = process;
        this.properties = properties;
    }

    private static void preset(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private String instance() {
        return process + '-' + properties.instance();
    }

    /** A started producer. */
    public DefaultMQProducer producer(String group) throws MQClientException {
        DefaultMQProducer producer = new DefaultMQProducer(group);
        producer.setNamesrvAddr(properties.namesrv());
        producer.setInstanceName(instance());
        producer.setSendMsgTimeout((int) properties.sendTimeout().toMillis());
        producer.setRetryTimesWhenSendFailed(3);
        producer.setRetryTimesWhenSendAsyncFailed(3);
        producer.setMqClientApiTimeout(CALL_TIMEOUT_MS);
        producer.setPollNameServerInterval(5_000);
        producer.setHeartbeatBrokerInterval(10_000);
        // Its two guards of batches, which are never used, would wake every 5 ms.
        producer.batchMaxDelayMs(UNUSED_BATCH_DELAY_MS);
        producer.start();
        return producer;
    }

    /** A consumer that shares its group's messages with other instances; not started. */
    public DefaultMQPushConsumer sharing(String topic, Set<String> types) throws MQClientException {
        String suffix = properties.groupSuffix();
        DefaultMQPushConsumer consumer = consumer(process + '-' + topic + (suffix == null ? "" : suffix), topic, types);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setPullInterval(SHARING_PAUSE_MS);
        return consumer;
    }

    /** A consumer that hears every message from now on; not started. */
    public DefaultMQPushConsumer hearing(String topic, Set<String> types) throws MQClientException {
        String suffix = properties.groupSuffix();
        DefaultMQPushConsumer consumer =
                consumer(process + '-' + topic + "-broadcast" + (suffix == null ? "" : suffix), topic, types);
        consumer.setMessageModel(MessageModel.BROADCASTING);
        consumer.setPullInterval(HEARING_PAUSE_MS);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_LAST_OFFSET);
        return consumer;
    }

    private DefaultMQPushConsumer consumer(String group, String topic, Set<String> types) throws MQClientException {
        DefaultMQPushConsumer consumer = new DefaultMQPushConsumer(group);
        consumer.setNamesrvAddr(properties.namesrv());
        consumer.setInstanceName(instance());
        // As many as a topic has queues, or some would wait their turn while the others gather.
        consumer.setConsumeThreadMin(8);
        consumer.setConsumeThreadMax(8);
        consumer.setConsumeMessageBatchMaxSize(32);
        consumer.setMqClientApiTimeout(CALL_TIMEOUT_MS);
        consumer.setPollNameServerInterval(5_000);
        consumer.setHeartbeatBrokerInterval(10_000);
        consumer.subscribe(topic, String.join(" || ", types));
        return consumer;
    }
}
