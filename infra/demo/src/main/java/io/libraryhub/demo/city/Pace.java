package io.libraryhub.demo.city;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Keeps the city from acting faster than so many times a second. */
final class Pace {
    private final long gap;
    private final boolean insists;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    /** @param insists whether turns that were missed, because everybody waited for answers, are taken later */
    Pace(double perSecond, boolean insists) {
        this.gap = (long) (1e9 / perSecond);
        this.insists = insists;
    }

    /** Waits for a turn. */
    void turn() {
        long now = System.nanoTime();
        long mine = next.updateAndGet(before -> insists ? before + gap : Math.max(before + gap, now));
        while (mine - System.nanoTime() > 0) {
            LockSupport.parkNanos(mine - System.nanoTime());
        }
    }
}
