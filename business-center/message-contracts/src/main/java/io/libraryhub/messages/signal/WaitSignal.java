package io.libraryhub.messages.signal;

import java.time.Instant;

/**
 * How long a copy of a title is away, from reader to reader, as measured (requirement rows 14 and 15): what an expected wait
 * rests on. How many wait for how many copies circulation knows itself. Sent when it has moved, not with every return.
 *
 * @param cycleDays mean
 * @param spreadDays standard deviation
 * @param cycles returned loans of the title behind it, an old one counting for less; few of them are completed by what its
 *     loan period lets expect
 */
public record WaitSignal(
        String titleId,
        double cycleDays,
        double spreadDays,
        double cycles,
        long version,
        Instant causedAt,
        Instant computedAt)
        implements Signal {
    public static final String TYPE = "libhub.signal.expected-wait";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }

    /** Changes of a title's cycle are gathered for a while. */
    @Override
    public boolean sentAtOnce() {
        return false;
    }
}
