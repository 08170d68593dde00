package io.libraryhub.kit.mq;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.exception.MQClientException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumers that are started in the background and tried again until the broker takes them: a service must come up, and
 * answer, while the broker is down or slow.
 */
public final class ConsumerSet {
    private static final Logger LOG = LoggerFactory.getLogger(ConsumerSet.class);
    private static final long PAUSE_MS = 2_000;

    private final String name;
    private final List<DefaultMQPushConsumer> started = new ArrayList<>();
    private volatile boolean running;
    private @Nullable Thread starter;

    public ConsumerSet(String name) {
        this.name = name;
    }

    /** Makes a consumer with its listener, not started; called again for each attempt. */
    @FunctionalInterface
    public interface Source {
        DefaultMQPushConsumer make() throws MQClientException;
    }

    public synchronized void start(List<Source> sources) {
        running = true;
        Thread thread = new Thread(() -> sources.forEach(this::startOne), name + "-start");
        thread.setDaemon(true);
        starter = thread;
        thread.start();
    }

    private void startOne(Source source) {
        while (running) {
            DefaultMQPushConsumer consumer = null;
            try {
                consumer = source.make();
                consumer.start();
                keep(consumer);
                LOG.info("{}: {} is listening", name, consumer.getConsumerGroup());
                return;
            } catch (MQClientException | RuntimeException e) {
                LOG.warn("{}: a consumer did not start, again in {} ms: {}", name, PAUSE_MS, e.toString());
                if (consumer != null) {
                    consumer.shutdown();
                }
                pause();
            }
        }
    }

    private void keep(DefaultMQPushConsumer consumer) {
        synchronized (started) {
            started.add(consumer);
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    public synchronized void stop() {
        running = false;
        Thread thread = starter;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        synchronized (started) {
            started.forEach(DefaultMQPushConsumer::shutdown);
            started.clear();
        }
    }

    public boolean isRunning() {
        return running;
    }
}
