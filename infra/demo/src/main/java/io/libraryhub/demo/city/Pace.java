package io.libraryhub.demo.city;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Keeps the city from acting faster than so many times a second. */
final class Pace {
    private final long gap;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Pace(double perSecond) {
        gap = (long) (1e9 / perSecond);
    }

    /** Waits for a turn. Time in which nobody acted is not caught up. */
    void turn() {
        long now = System.nanoTime();
        long mine = next.updateAndGet(before -> Math.max(before + gap, now));
        while (mine - System.nanoTime() > 0) {
            LockSupport.parkNanos(mine - System.nanoTime());
        }
    }
}
