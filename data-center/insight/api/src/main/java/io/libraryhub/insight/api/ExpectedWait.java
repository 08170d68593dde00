package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/**
 * How long the next reader who asks for a title waits, when every copy of it is out.
 *
 * @param ahead readers who wait already
 * @param copies that can serve readers
 * @param p50Days half of such readers wait no longer
 * @param p90Days nine in ten wait no longer
 * @param cycleDays from a copy's loan to its next: the mean that was reckoned with
 * @param titleCycles returned loans of the title behind it; few of them are completed by those of its class
 * @param classCycles returned loans of its class behind it
 */
public record ExpectedWait(
        TitleId titleId,
        int ahead,
        int copies,
        double p50Days,
        double p90Days,
        double cycleDays,
        int titleCycles,
        int classCycles,
        Instant asOf)
        implements Serializable {}
