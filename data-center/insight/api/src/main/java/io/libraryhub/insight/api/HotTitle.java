package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;

/** @param rank from 1 */
public record HotTitle(TitleId titleId, int rank, double score, boolean hot, int loans1d, int loans7d, Instant asOf)
        implements Serializable {}
