package io.libraryhub.signals.flow;

/**
 * Counts over a moving window in equal steps of time, kept in a ring. Adding in any order gives the same counts: what is
 * older than the window at the newest time is left out, whenever it comes.
 */
public final class Buckets {
    private Buckets() {}

    /** Moves the window on to {@code bucket}, if that is later, and returns the newest bucket. */
    public static long moveTo(int[] ring, long newest, long bucket) {
        for (long each = Math.max(newest + 1, bucket - ring.length + 1); each <= bucket; each++) {
            ring[index(ring, each)] = 0;
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
        for (long each = newest - last + 1; each <= newest; each++) {
            sum += ring[index(ring, each)];
        }
        return sum;
    }

    /** The oldest of the newest {@code last} buckets that holds anything, or -1. */
    public static long oldest(int[] ring, long newest, int last) {
        for (long each = newest - last + 1; each <= newest; each++) {
            if (ring[index(ring, each)] != 0) {
                return each;
            }
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

    private static int index(int[] ring, long bucket) {
        return (int) Math.floorMod(bucket, (long) ring.length);
    }
}
