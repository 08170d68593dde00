package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/**
 * @param rank from 1
 * @param rising whether it is borrowed more in the last 7 days than it used to be in the 23 before
 */
public record HotTitle(
        TitleId titleId,
        int rank,
        double score,
        boolean hot,
        int loans1d,
        int loans7d,
        int loans30d,
        boolean rising,
        Instant asOf)
        implements Serializable {}
