package io.libraryhub.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kit.gather.Gathering;
import io.libraryhub.kit.json.Json;
import io.libraryhub.kit.json.UnreadableJson;
import io.libraryhub.kit.mq.ConsumerSet;
import io.libraryhub.kit.mq.MessageReader;
import io.libraryhub.kit.mq.MqClients;
import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.CloudEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeOrderlyContext;
import org.apache.rocketmq.client.consumer.listener.ConsumeOrderlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerOrderly;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.common.message.MessageExt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One consumer for each topic that has handlers. Messages of a queue are handled one after the other; those that several
 * queues bring within a moment are handled together.
 */
public final class InboxConsumers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxConsumers.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;
    private static final int MOST_TOGETHER = 256;

    private final Map<String, List<MessageHandler>> handlers = new TreeMap<>();
    private final Inbox inbox;
    private final MessageReader reader;
    private final MqClients clients;
    private final Duration spacing;
    private final Counter handled;
    private final Counter repeated;
    private final Counter failed;
    private final Counter unreadable;
    private final ConsumerSet consumers = new ConsumerSet("inbox");

    public InboxConsumers(
            List<MessageHandler> handlers,
            Inbox inbox,
            Json json,
            MqClients clients,
            Duration spacing,
            MeterRegistry registry) {
        for (MessageHandler handler : handlers) {
            this.handlers
                    .computeIfAbsent(handler.topic(), t -> new ArrayList<>())
                    .add(handler);
        }
        this.inbox = inbox;
        this.reader = new MessageReader(json);
        this.clients = clients;
        this.spacing = spacing;
        this.handled = registry.counter("hub.inbox.messages", "outcome", "handled");
        this.repeated = registry.counter("hub.inbox.messages", "outcome", "repeated");
        this.failed = registry.counter("hub.inbox.messages", "outcome", "failed");
        this.unreadable = registry.counter("hub.inbox.messages", "outcome", "unreadable");
    }

    @Override
    public void start() {
        List<ConsumerSet.Source> sources = new ArrayList<>();
        handlers.forEach((topic, ofTopic) -> sources.add(() -> consumer(topic, ofTopic)));
        consumers.start(sources);
    }

    private DefaultMQPushConsumer consumer(String topic, List<MessageHandler> handlers) throws MQClientException {
        Set<String> types = new TreeSet<>();
        handlers.forEach(h -> types.addAll(h.types()));
        DefaultMQPushConsumer consumer = clients.sharing(topic, types);
        Predicate<List<Inbox.Delivery>> together = handlers.stream().allMatch(MessageHandler::gathers)
                ? new Gathering<>(spacing, MOST_TOGETHER, inbox::handleTogether)::join
                : several -> several.size() > 1 && inbox.handleTogether(several);
        MessageListenerOrderly listener = (messages, context) -> consume(handlers, together, messages, context);
        consumer.registerMessageListener(listener);
        return consumer;
    }

    private ConsumeOrderlyStatus consume(
            List<MessageHandler> handlers,
            Predicate<List<Inbox.Delivery>> together,
            List<MessageExt> messages,
            ConsumeOrderlyContext context) {
        if (handledTogether(handlers, together, messages)) {
            return ConsumeOrderlyStatus.SUCCESS;
        }
        for (MessageExt message : messages) {
            try {
                handle(handlers, message);
            } catch (RuntimeException e) {
                failed.increment();
                long pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(message.getReconsumeTimes(), 7));
                LOG.warn("message {} failed, again in {} ms", message.getKeys(), pause, e);
                context.setSuspendCurrentQueueTimeMillis(pause);
                return ConsumeOrderlyStatus.SUSPEND_CURRENT_QUEUE_A_MOMENT;
            }
        }
        return ConsumeOrderlyStatus.SUCCESS;
    }

    private boolean handledTogether(
            List<MessageHandler> handlers, Predicate<List<Inbox.Delivery>> together, List<MessageExt> messages) {
        List<Inbox.Delivery> deliveries = new ArrayList<>();
        try {
            for (MessageExt raw : messages) {
                CloudEvent<JsonNode> message = reader.read(raw.getBody());
                handlers.stream()
                        .filter(handler -> handler.types().contains(message.type()))
                        .forEach(handler -> deliveries.add(new Inbox.Delivery(handler, message)));
            }
        } catch (UnreadableJson e) {
            return false;
        }
        boolean done = deliveries.isEmpty() || together.test(deliveries);
        if (done) {
            handled.increment(deliveries.size());
        }
        return done;
    }

    private void handle(List<MessageHandler> handlers, MessageExt raw) {
        try {
            CloudEvent<JsonNode> message = reader.read(raw.getBody());
            try (Trace.Scope scope = Trace.open(message.traceparent())) {
                for (MessageHandler handler : handlers) {
                    if (handler.types().contains(message.type())) {
                        (inbox.handle(handler, message) ? handled : repeated).increment();
                    }
                }
            }
        } catch (UnreadableJson e) {
            unreadable.increment();
            LOG.error("message {} of {} cannot be read and is passed by", raw.getMsgId(), raw.getTopic(), e);
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
