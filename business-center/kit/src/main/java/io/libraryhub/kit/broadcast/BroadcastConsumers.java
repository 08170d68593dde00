package io.libraryhub.kit.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.MessageReader;
import io.libraryhub.kit.mq.MqClients;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.CloudEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** One broadcasting consumer for each topic that has listeners. */
public final class BroadcastConsumers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BroadcastConsumers.class);

    private final Map<String, List<BroadcastListener>> listeners = new TreeMap<>();
    private final MessageReader reader;
    private final MqClients clients;
    private final List<DefaultMQPushConsumer> consumers = new ArrayList<>();
    private volatile boolean running;

    public BroadcastConsumers(List<BroadcastListener> listeners, Json json, MqClients clients) {
        for (BroadcastListener listener : listeners) {
            this.listeners
                    .computeIfAbsent(listener.topic(), t -> new ArrayList<>())
                    .add(listener);
        }
        this.reader = new MessageReader(json);
        this.clients = clients;
    }

    @Override
    public void start() {
        try {
            for (Map.Entry<String, List<BroadcastListener>> each : listeners.entrySet()) {
                Set<String> types = new TreeSet<>();
                each.getValue().forEach(l -> types.addAll(l.types()));
                DefaultMQPushConsumer consumer = clients.hearing(each.getKey(), types);
                MessageListenerConcurrently listener = (messages, context) -> {
                    messages.forEach(m -> hear(each.getValue(), m));
                    return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
                };
                consumer.registerMessageListener(listener);
                consumer.start();
                consumers.add(consumer);
                LOG.info("hearing {} of {}", types, each.getKey());
            }
        } catch (MQClientException e) {
            throw new IllegalStateException("the broadcast consumers did not start", e);
        }
        running = true;
    }

    private void hear(List<BroadcastListener> listeners, MessageExt raw) {
        try {
            CloudEvent<JsonNode> message = reader.read(raw.getBody());
            try (Trace.Scope scope = Trace.open(message.traceparent())) {
                for (BroadcastListener listener : listeners) {
                    if (listener.types().contains(message.type())) {
                        listener.hear(message);
                    }
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("message {} of {} was not heard", raw.getMsgId(), raw.getTopic(), e);
        }
    }

    @Override
    public void stop() {
        running = false;
        consumers.forEach(DefaultMQPushConsumer::shutdown);
        consumers.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
