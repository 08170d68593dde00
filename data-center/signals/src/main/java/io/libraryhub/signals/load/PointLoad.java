package io.libraryhub.signals.load;

import java.time.Instant;

/** How busy a branch is over a channel, as of {@link #causedAt}: a row of the warehouse. */
public class PointLoad {
    /** Empty when not said. */
    public String branch = "";

    /** Empty when not said. */
    public String channel = "";

    /** An hour. */
    public double loans;

    public double returns;
    public double renewals;
    public long version;
    public Instant causedAt = Instant.EPOCH;
}
