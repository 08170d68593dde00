package io.libraryhub.resource.search.application;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets so many searches run at once and a few wait a moment; the next is turned away at once. Searches and those waiting
 * can therefore never hold all the threads that title pages and loans need. The limits change live.
 */
@Component
class SearchTurns {
    private final SearchPolicy policy;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition free = lock.newCondition();
    private int running;
    private int waiting;

    SearchTurns(SearchPolicy policy) {
        this.policy = policy;
    }

    /** @return empty: there is no turn, and the search was not begun */
    <T> Optional<T> take(Supplier<T> search) {
        if (!begin()) {
            return Optional.empty();
        }
        try {
            return Optional.of(search.get());
        } finally {
            end();
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            boolean turn = isFree() || (waiting < policy.getMostWaiting() && await());
            if (turn) {
                running++;
            }
            return turn;
        } finally {
            lock.unlock();
        }
    }

    private boolean await() {
        long nanos = policy.getLongestWait().toNanos();
        waiting++;
        try {
            while (!isFree() && nanos > 0) {
                nanos = free.awaitNanos(nanos);
            }
            return isFree();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting--;
        }
    }

    private boolean isFree() {
        return running < policy.getAtOnce();
    }

    private void end() {
        lock.lock();
        try {
            running--;
            free.signal();
        } finally {
            lock.unlock();
        }
    }
}
