package io.libraryhub.kit.outbox;

import io.libraryhub.kit.trace.Trace;
import io.libraryhub.messages.Topics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendCallback;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each queue's share of a round as one batch, all queues at a time. The broker stores a batch whole and in order,
 * so a subject, which always goes to the same queue, keeps its order without waiting for each message.
 */
final class RocketMqPublisher implements Publisher, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RocketMqPublisher.class);
    /** A broker accepts 4 MB by default; smaller batches keep its pauses short. */
    private static final int BATCH_BYTES = 512 * 1024;

    private static final long QUEUES_FRESH_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final DefaultMQProducer producer;
    private final Envelope envelope;
    private final long timeoutMs;
    private final Map<String, Queues> queues = new ConcurrentHashMap<>();

    RocketMqPublisher(DefaultMQProducer producer, Envelope envelope, long timeoutMs) {
        this.producer = producer;
        this.envelope = envelope;
        this.timeoutMs = timeoutMs;
    }

    private record Queues(List<MessageQueue> list, long fetchedAt) {}

    /** What goes to one queue in one request. */
    private static final class Batch {
        final MessageQueue queue;
        final List<Message> messages = new ArrayList<>();
        final List<Long> ids = new ArrayList<>();
        int bytes;
        volatile boolean acknowledged;

        Batch(MessageQueue queue) {
            this.queue = queue;
        }
    }

    @Override
    public List<Long> publish(List<OutboxRow> rows) {
        Map<MessageQueue, Batch> batches = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            byte[] body = envelope.write(row);
            MessageQueue queue = queueOf(row);
            Batch batch = batches.computeIfAbsent(queue, Batch::new);
            if (batch.bytes > 0 && batch.bytes + body.length > BATCH_BYTES) {
                // The rest of this queue waits for the next round.
                batch.bytes = BATCH_BYTES;
                continue;
            }
            Message message = new Message(queue.getTopic(), row.type(), row.eventId(), body);
            if (row.traceparent() != null) {
                message.putUserProperty(Trace.HEADER, row.traceparent());
            }
            batch.messages.add(message);
            batch.ids.add(row.id());
            batch.bytes += body.length;
        }
        return send(batches.values().stream().toList());
    }

    private List<Long> send(List<Batch> batches) {
        CountDownLatch open = new CountDownLatch(batches.size());
        for (Batch batch : batches) {
            SendCallback callback = new SendCallback() {
                @Override
                public void onSuccess(SendResult result) {
                    batch.acknowledged = result.getSendStatus() == SendStatus.SEND_OK;
                    if (!batch.acknowledged) {
                        LOG.warn("the broker stored a batch but reports {}", result.getSendStatus());
                    }
                    open.countDown();
                }

                @Override
                public void onException(Throwable e) {
                    LOG.warn("a batch for {} was not stored: {}", batch.queue, e.toString());
                    open.countDown();
                }
            };
            try {
                if (batch.messages.size() == 1) {
                    producer.send(batch.messages.get(0), batch.queue, callback, timeoutMs);
                } else {
                    producer.send(batch.messages, batch.queue, callback, timeoutMs);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                open.countDown();
            } catch (Exception e) {
                callback.onException(e);
            }
        }
        try {
            // Beyond the client's own time-out: it calls back in any case, this only guards against waiting for ever.
            if (!open.await(timeoutMs * 2, TimeUnit.MILLISECONDS)) {
                LOG.warn("the broker did not answer within {} ms", timeoutMs * 2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<Long> sent = new ArrayList<>();
        for (Batch batch : batches) {
            if (batch.acknowledged) {
                sent.addAll(batch.ids);
            }
        }
        return sent;
    }

    /** The same queue for the same subject as long as the topic keeps its number of queues. */
    private MessageQueue queueOf(OutboxRow row) {
        List<MessageQueue> all = queuesOf(Topics.of(row.type()));
        return all.get(Math.floorMod(row.subject().hashCode(), all.size()));
    }

    private List<MessageQueue> queuesOf(String topic) {
        Queues known = queues.get(topic);
        if (known != null && System.nanoTime() - known.fetchedAt() < QUEUES_FRESH_NANOS) {
            return known.list();
        }
        try {
            List<MessageQueue> fetched = new ArrayList<>(producer.fetchPublishMessageQueues(topic));
            fetched.sort(Comparator.naturalOrder());
            queues.put(topic, new Queues(fetched, System.nanoTime()));
            return fetched;
        } catch (MQClientException e) {
            if (known != null) {
                return known.list();
            }
            throw new IllegalStateException("no route to topic " + topic + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        producer.shutdown();
    }
}
