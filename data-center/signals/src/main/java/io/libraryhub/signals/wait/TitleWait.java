package io.libraryhub.signals.wait;

import io.libraryhub.messages.signal.WaitSignal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long the next reader of a title waits: a row of the warehouse. */
public class TitleWait {
    public long titleId;
    /** Readers who wait for a copy. */
    public int ahead;
    /** Copies that can serve readers. */
    public int copies;
    /** Says nothing without a copy. */
    public double p50Days;

    public double p90Days;
    /** Mean, from reader to reader. */
    public double cycleDays;
    /** Standard deviation of the cycle. */
    public double spreadDays;
    /** Returned loans of its own behind it; an old one counts for what is left of it. */
    public double loans;
    /** For how many days it was lent last; 0 when never. */
    public int periodDays;

    public long version;
    /** UTC, milliseconds. */
    public long causedAt;

    public long computedAt;

    /** What services hear of it. */
    WaitSignal signal() {
        return new WaitSignal(
                Long.toString(titleId),
                cycleDays,
                spreadDays,
                loans,
                version,
                Instant.ofEpochMilli(causedAt),
                Instant.ofEpochMilli(computedAt));
    }

    /** A figure that only copies give a meaning. */
    public @Nullable Double withCopies(double figure) {
        return copies > 0 ? figure : null;
    }
}
