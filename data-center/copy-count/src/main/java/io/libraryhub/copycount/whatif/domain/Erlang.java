package io.libraryhub.copycount.whatif.domain;

/** Copies as servers of a queue; the load is demand per day times days per cycle. */
public final class Erlang {
    private Erlang() {}

    /**
     * Share of readers who find no copy on the shelf, when none of them waits (Erlang's B). Whatever the shape of the
     * loan times.
     */
    public static double absent(int copies, double load) {
        double blocked = 1;
        for (int n = 1; n <= copies; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }

    /** Share of readers who find a copy on the shelf. */
    public static double onTheShelf(int copies, double load) {
        return 1 - absent(copies, load);
    }

    /** Share of readers who must wait, when all who must do (Erlang's C); 1 when the queue has no end. */
    public static double mustWait(int copies, double load) {
        if (load >= copies) {
            return 1;
        }
        double absent = absent(copies, load);
        return copies * absent / (copies - load * (1 - absent));
    }

    /**
     * Mean wait of all readers in a queue that lasts, by Lee and Longton's approximation.
     *
     * @param variation standard deviation of a cycle divided by its mean
     * @return infinite when demand is more than the copies can serve
     */
    public static double meanWait(int copies, double load, double cycleDays, double variation) {
        if (load >= copies) {
            return Double.POSITIVE_INFINITY;
        }
        return mustWait(copies, load) * cycleDays / (copies - load) * (1 + variation * variation) / 2;
    }
}
