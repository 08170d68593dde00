package io.libraryhub.kit.id;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids that grow with time: 41 bits of milliseconds since 2020-01-01 UTC, 10 bits of worker, 12 bits of sequence. Always
 * positive; unique as long as no two instances of a service share a worker number.
 */
public final class Ids {
    private static final long EPOCH_MS = 1_577_836_800_000L;
    private static final int WORKER_BITS = 10;
    private static final int SEQUENCE_BITS = 12;
    private static final long SEQUENCE_MASK = (1L << SEQUENCE_BITS) - 1;
    /** Largest worker number. */
    public static final int MAX_WORKER = (1 << WORKER_BITS) - 1;

    private final Clock physical;
    private final long worker;
    private long lastMs;
    private long sequence;

    /**
     * @param physical the machine's clock, never the shifted one: moving the hub's time must not repeat ids
     * @param worker 0 to {@link #MAX_WORKER}
     */
    public Ids(Clock physical, int worker) {
        if (worker < 0 || worker > MAX_WORKER) {
            throw new IllegalArgumentException("worker is 0 to " + MAX_WORKER + ": " + worker);
        }
        this.physical = physical;
        this.worker = worker;
    }

    public synchronized long next() {
        // A clock set back, or more than 4096 ids in a millisecond, borrows from the time to come.
        long now = Math.max(physical.millis(), lastMs);
        if (now == lastMs) {
            sequence = (sequence + 1) & SEQUENCE_MASK;
            if (sequence == 0) {
                now++;
            }
        } else {
            sequence = 0;
        }
        lastMs = now;
        return ((now - EPOCH_MS) << (WORKER_BITS + SEQUENCE_BITS)) | (worker << SEQUENCE_BITS) | sequence;
    }

    /** The id of a message: a version 7 UUID, so that rows written together lie together in an index. */
    public String message() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (physical.millis() << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
