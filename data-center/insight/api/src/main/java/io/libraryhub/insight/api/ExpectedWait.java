package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/**
 * How long the next reader who asks for a title waits, when every copy of it is out.
 *
 * @param ahead readers who wait for a copy already
 * @param copies that can serve readers
 * @param p50Days half of such readers wait no longer
 * @param p90Days nine in ten wait no longer
 * @param cycleDays of a copy, from reader to reader: the mean that was reckoned with
 * @param cycles returned loans of the title behind it, an old one counting for less; few of them are completed by what its
 *     loan period lets expect
 * @param periodDays for how many days it was lent last; 0 when never
 */
public record ExpectedWait(
        TitleId titleId,
        int ahead,
        int copies,
        double p50Days,
        double p90Days,
        double cycleDays,
        double cycles,
        int periodDays,
        Instant asOf)
        implements Serializable {}
