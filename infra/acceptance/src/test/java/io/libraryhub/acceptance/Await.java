package io.libraryhub.acceptance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens a moment later, and says what was seen instead when it does not. */
public final class Await {
    private static final long PAUSE_MS = 50;

    private Await() {}

    /** The first value that fits. */
    public static <T> T until(String what, Duration atMost, Supplier<T> look, Predicate<T> fits) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            T seen = look.get();
            if (fits.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not come true within " + atMost + "; last seen: " + seen);
            }
            pause(PAUSE_MS);
        }
    }

    public static void until(String what, Duration atMost, BooleanSupplier fits) {
        until(what, atMost, fits::getAsBoolean, seen -> seen);
    }

    public static void pause(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
