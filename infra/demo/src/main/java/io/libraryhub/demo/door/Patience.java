package io.libraryhub.demo.door;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long somebody goes on trying. A server that is down, restarting or out of breath is waited for; a call that is
 * answered with a fault again and again is given up earlier.
 */
public final class Patience {
    private static final long FIRST_PAUSE_MS = 150;
    private static final long LONGEST_PAUSE_MS = 4_000;

    private final Duration whileDown;
    private final int whileFailing;
    private final LongAdder retries = new LongAdder();

    /**
     * @param whileDown how long a door that does not answer is tried
     * @param whileFailing how often a call that is answered with a fault is tried
     */
    public Patience(Duration whileDown, int whileFailing) {
        this.whileDown = whileDown;
        this.whileFailing = whileFailing;
    }

    public static Patience usual() {
        return new Patience(Duration.ofSeconds(180), 8);
    }

    /** One try. */
    interface Try<T> {
        T once() throws Fault;
    }

    <T> T keep(String what, Try<T> call) {
        long until = System.nanoTime() + whileDown.toNanos();
        long pause = FIRST_PAUSE_MS;
        int answeredFaults = 0;
        while (true) {
            try {
                return call.once();
            } catch (Fault e) {
                answeredFaults += e.answered() ? 1 : 0;
                if (System.nanoTime() > until || answeredFaults >= whileFailing) {
                    throw new Unreachable(what + " failed: " + e.getMessage(), e);
                }
                retries.increment();
                sleep(pause + ThreadLocalRandom.current().nextLong(pause));
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            }
        }
    }

    /** Calls that had to be repeated so far. */
    public long retries() {
        return retries.sum();
    }

    static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
