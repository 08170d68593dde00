package io.libraryhub.signals.wait;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long the next reader of a title waits: a row of the warehouse. */
public class TitleWait {
    public long titleId;
    /** Readers who wait for a copy. */
    public int ahead;
    /** Copies that can serve readers. */
    public int copies;
    /** Nothing without a copy. */
    public @Nullable Double p50Days;

    public @Nullable Double p90Days;
    /** Mean, from reader to reader. */
    public double cycleDays;
    /** Returned loans of its own behind it; an old one counts for what is left of it. */
    public double loans;
    /** For how many days it was lent last; 0 when never. */
    public int periodDays;

    public long version;
    public Instant causedAt = Instant.EPOCH;
    public Instant computedAt = Instant.EPOCH;
}
