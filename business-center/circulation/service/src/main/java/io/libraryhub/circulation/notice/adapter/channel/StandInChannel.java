package io.libraryhub.circulation.notice.adapter.channel;

import io.libraryhub.circulation.notice.domain.Message;
import io.libraryhub.circulation.notice.domain.NoticeChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Stands in for a provider of messages. As real ones do, it delivers a key once however often it is sent. */
public final class StandInChannel implements NoticeChannel {
    private static final String PREFIX = "hub.circulation.notice.stand-in.";

    private final String name;
    private final Environment environment;
    private final Map<Long, Message> delivered = new LinkedHashMap<>();

    public StandInChannel(String name, Environment environment) {
        this.name = name;
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Outcome send(Message message) {
        StandInProperties properties = Binder.get(environment).bindOrCreate(PREFIX + name, StandInProperties.class);
        if (properties.fails()) {
            throw new ChannelUnavailable("the stand-in is told to fail");
        }
        if (properties.unknown()) {
            return Outcome.NO_ADDRESS;
        }
        Executor pace = properties.slow().isZero()
                ? Runnable::run
                : CompletableFuture.delayedExecutor(properties.slow().toMillis(), TimeUnit.MILLISECONDS);
        try {
            CompletableFuture.runAsync(() -> deliver(message, properties.keeps()), pace)
                    .orTimeout(properties.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new ChannelUnavailable("no answer in time");
        }
        if (properties.losesAnswers()) {
            throw new ChannelUnavailable("the answer is lost");
        }
        return Outcome.DELIVERED;
    }

    /** What was delivered, the oldest first. */
    public List<Message> delivered() {
        synchronized (delivered) {
            return new ArrayList<>(delivered.values());
        }
    }

    /** Forgets what was delivered. */
    public void clear() {
        synchronized (delivered) {
            delivered.clear();
        }
    }

    private void deliver(Message message, int keeps) {
        synchronized (delivered) {
            delivered.putIfAbsent(message.key(), message);
            if (delivered.size() > keeps) {
                delivered.remove(delivered.keySet().iterator().next());
            }
        }
    }
}
