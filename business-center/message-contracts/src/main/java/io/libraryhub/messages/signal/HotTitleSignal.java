package io.libraryhub.messages.signal;

import java.time.Instant;

/**
 * How heavily a title is borrowed now (requirement row 13): an exponentially decayed count of acts.
 *
 * @param score decayed sum of weights at causedAt
 * @param hot with hysteresis
 * @param loans1d loans in the last 24 hours
 * @param loans7d loans in the last 7 days
 * @param loans30d loans in the last 30 days
 * @param rising whether it is borrowed more in the last 7 days than it used to be in the 23 before
 * @param version grows with every change of this key; an older version never overwrites a newer one
 * @param causedAt time of the newest domain event it rests on
 */
public record HotTitleSignal(
        String titleId,
        double score,
        boolean hot,
        int loans1d,
        int loans7d,
        int loans30d,
        boolean rising,
        long version,
        Instant causedAt,
        Instant computedAt)
        implements Signal {
    public static final String TYPE = "libhub.signal.hot-title";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String subject() {
        return titleId;
    }
}
