package io.libraryhub.signals.rocketmq;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendCallback;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageQueue;

/**
 * Sends at once and waits for every acknowledgement before a checkpoint: at least once. A message that the broker does
 * not take fails the job, which then repeats from the checkpoint; receivers drop repeats by the message's id or version.
 */
public final class RocketMqSink<T> implements Sink<T> {
    private static final long serialVersionUID = 1;
    /** Sends without an answer yet; more would only fill memory. */
    private static final int IN_FLIGHT = 1_000;

    private static final int UNUSED_BATCH_DELAY_MS = 1_000;

    private final String nameServer;
    private final String group;
    private final MessageWriter<T> messages;

    /** Makes a message of a value. */
    public interface MessageWriter<T> extends Serializable {
        Message message(T value);

        /** Messages of one subject go to one queue. */
        String subject(T value);
    }

    public RocketMqSink(String nameServer, String group, MessageWriter<T> messages) {
        this.nameServer = nameServer;
        this.group = group;
        this.messages = messages;
    }

    // Flink 1.20 still asks for the method that it has deprecated.
    @SuppressWarnings("deprecation")
    @Override
    public SinkWriter<T> createWriter(InitContext context) throws IOException {
        return new Writer<>(nameServer, group, messages);
    }

    /** Sends outside of a job, and returns when the broker has acknowledged all. */
    public void sendAll(List<T> values) throws IOException, InterruptedException {
        Writer<T> writer = new Writer<>(nameServer, group, messages);
        try {
            for (T value : values) {
                writer.send(value);
            }
            writer.flush(true);
        } finally {
            writer.close();
        }
    }

    private static final class Writer<T> implements SinkWriter<T> {
        private final DefaultMQProducer producer;
        private final MessageWriter<T> messages;
        private final Semaphore permits = new Semaphore(IN_FLIGHT);
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Writer(String nameServer, String group, MessageWriter<T> messages) throws IOException {
            this.messages = messages;
            producer = new DefaultMQProducer(group);
            producer.setNamesrvAddr(nameServer);
            producer.setInstanceName("sink-" + UUID.randomUUID());
            producer.setRetryTimesWhenSendAsyncFailed(3);
            // Its two guards of batches, which are never used, would wake every 5 ms.
            producer.batchMaxDelayMs(UNUSED_BATCH_DELAY_MS);
            try {
                producer.start();
            } catch (MQClientException e) {
                throw new IOException("the RocketMQ producer does not start", e);
            }
        }

        @Override
        public void write(T value, Context context) throws IOException, InterruptedException {
            send(value);
        }

        void send(T value) throws IOException, InterruptedException {
            stopOnFailure();
            permits.acquire();
            try {
                producer.send(messages.message(value), Writer::queueOf, messages.subject(value), new SendCallback() {
                    @Override
                    public void onSuccess(SendResult result) {
                        permits.release();
                    }

                    @Override
                    public void onException(Throwable e) {
                        failure.compareAndSet(null, e);
                        permits.release();
                    }
                });
            } catch (InterruptedException e) {
                permits.release();
                throw e;
            } catch (Exception e) {
                permits.release();
                throw new IOException("RocketMQ did not take a message", e);
            }
        }

        private static MessageQueue queueOf(List<MessageQueue> queues, Message message, Object subject) {
            return queues.get(Math.floorMod(subject.hashCode(), queues.size()));
        }

        @Override
        public void flush(boolean endOfInput) throws IOException, InterruptedException {
            permits.acquire(IN_FLIGHT);
            permits.release(IN_FLIGHT);
            stopOnFailure();
        }

        private void stopOnFailure() throws IOException {
            Throwable failed = failure.get();
            if (failed != null) {
                throw new IOException("RocketMQ did not take a message", failed);
            }
        }

        @Override
        public void close() {
            producer.shutdown();
        }
    }
}
