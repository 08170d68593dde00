package io.libraryhub.signals.flow;

/**
 * Counts over a moving window in equal steps of time, kept in a ring. Adding in any order gives the same counts: what is
 * older than the window at the newest time is left out, whenever it comes.
 */
public final class Buckets {
    private Buckets() {}

    /** Moves the window on to {@code bucket}, if that is later, and returns the newest bucket. */
    public static long moveTo(int[] ring, long newest, long bucket) {
        long first = Math.max(newest + 1, bucket - ring.length + 1);
        int at = index(ring, first);
        for (long each = first; each <= bucket; each++) {
            ring[at] = 0;
            at = next(ring, at);
        }
        return Math.max(newest, bucket);
    }

    /** Counts so many more, or fewer; the window must have been moved to it before. */
    public static void add(int[] ring, long newest, long bucket, int count) {
        if (bucket > newest - ring.length) {
            ring[index(ring, bucket)] += count;
        }
    }

    public static int sum(int[] ring) {
        int sum = 0;
        for (int count : ring) {
            sum += count;
        }
        return sum;
    }

    /** The sum of the newest {@code last} buckets. */
    public static int sum(int[] ring, long newest, int last) {
        int sum = 0;
        int at = index(ring, newest - last + 1);
        for (int each = 0; each < last; each++) {
            sum += ring[at];
            at = next(ring, at);
        }
        return sum;
    }

    /** The oldest of the newest {@code last} buckets that holds anything, or -1. */
    public static long oldest(int[] ring, long newest, int last) {
        int at = index(ring, newest - last + 1);
        for (long each = newest - last + 1; each <= newest; each++) {
            if (ring[at] != 0) {
                return each;
            }
            at = next(ring, at);
        }
        return -1;
    }

    /** A ring of at least {@code length} buckets with what this one holds. */
    public static int[] atLeast(int[] ring, long newest, int length) {
        if (ring.length >= length) {
            return ring;
        }
        int[] longer = new int[length];
        for (long each = newest - ring.length + 1; each <= newest; each++) {
            longer[index(longer, each)] = ring[index(ring, each)];
        }
        return longer;
    }

    /** One division for a walk along the ring, not one for each step. */
    private static int next(int[] ring, int at) {
        return at + 1 == ring.length ? 0 : at + 1;
    }

    private static int index(int[] ring, long bucket) {
        return (int) Math.floorMod(bucket, (long) ring.length);
    }
}
