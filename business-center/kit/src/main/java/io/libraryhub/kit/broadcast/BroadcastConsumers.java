package io.libraryhub.kit.broadcast;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.mq.ConsumerSet;
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
    private final ConsumerSet consumers = new ConsumerSet("broadcast");

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
        List<ConsumerSet.Source> sources = new ArrayList<>();
        listeners.forEach((topic, ofTopic) -> sources.add(() -> consumer(topic, ofTopic)));
        consumers.start(sources);
    }

    private DefaultMQPushConsumer consumer(String topic, List<BroadcastListener> listeners) throws MQClientException {
        Set<String> types = new TreeSet<>();
        listeners.forEach(l -> types.addAll(l.types()));
        DefaultMQPushConsumer consumer = clients.hearing(topic, types);
        MessageListenerConcurrently listener = (messages, context) -> {
            messages.forEach(m -> hear(listeners, m));
            return ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        };
        consumer.registerMessageListener(listener);
        return consumer;
    }

    private void hear(List<BroadcastListener> all, MessageExt raw) {
        List<BroadcastListener> listeners =
                all.stream().filter(BroadcastListener::listens).toList();
        if (listeners.isEmpty()) {
            return;
        }
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
        consumers.stop();
    }

    @Override
    public boolean isRunning() {
        return consumers.isRunning();
    }
}
