package io.libraryhub.streambench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiter;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;

/** Lets a number of messages through and then holds the source, which stays open: its state can be looked at. */
final class Gate implements RateLimiterStrategy {
    private static final long serialVersionUID = 1;
    /** Flink runs in this JVM. */
    private static volatile CountDownLatch through = new CountDownLatch(1);

    private final long messages;

    Gate(long messages) {
        this.messages = messages;
        through = new CountDownLatch(1);
    }

    /** Waits until the last message has left the source. */
    static void awaitThrough() throws InterruptedException {
        through.await();
    }

    @Override
    public RateLimiter createRateLimiter(int parallelism) {
        return new RateLimiter() {
            private long left = messages;

            @Override
            public CompletionStage<Void> acquire() {
                if (left-- > 0) {
                    return CompletableFuture.completedFuture(null);
                }
                through.countDown();
                return new CompletableFuture<>();
            }
        };
    }
}
