package io.libraryhub.kit.gather;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Lets what several threads bring within a moment be handled in one transaction. The first to come leads: it waits until the
 * moment is over and handles what has gathered; the others wait for it. What comes alone, after a quiet time, is not kept
 * waiting.
 */
public final class Gathering<T> {
    private final long spacingNanos;
    private final int most;
    private final Predicate<List<T>> handle;
    private Group<T> open = new Group<>();
    private long lastNanos;

    /**
     * @param spacing least time between two groups
     * @param most a group with as many takes no more
     * @param handle false when they could not be handled together
     */
    public Gathering(Duration spacing, int most, Predicate<List<T>> handle) {
        this.spacingNanos = spacing.toNanos();
        this.most = most;
        this.handle = handle;
        this.lastNanos = System.nanoTime() - spacingNanos;
    }

    private static final class Group<T> {
        final List<T> members = new ArrayList<>();
        final CompletableFuture<Boolean> outcome = new CompletableFuture<>();
    }

    /** @return whether they were handled, together with whatever else came; when not, nothing was changed */
    public boolean join(List<T> some) {
        Group<T> group;
        boolean leads;
        long wait;
        synchronized (this) {
            if (open.members.size() >= most) {
                open = new Group<>();
            }
            group = open;
            leads = group.members.isEmpty();
            group.members.addAll(some);
            wait = lastNanos + spacingNanos - System.nanoTime();
        }
        return leads ? lead(group, wait) : group.outcome.join();
    }

    private boolean lead(Group<T> group, long wait) {
        boolean handled = false;
        try {
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            close(group);
            handled = handle.test(group.members);
        } catch (InterruptedException e) {
            close(group);
            Thread.currentThread().interrupt();
        } finally {
            group.outcome.complete(handled);
        }
        return handled;
    }

    private synchronized void close(Group<T> group) {
        if (open == group) {
            open = new Group<>();
        }
        lastNanos = System.nanoTime();
    }
}
