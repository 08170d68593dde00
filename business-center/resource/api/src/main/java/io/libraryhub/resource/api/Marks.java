package io.libraryhub.resource.api;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the data hub wrote back.
 *
 * @param hot borrowed heavily now
 * @param inShortSupply many wait for few copies
 * @param asOf time of the newest event behind the marks; null when there never was one
 */
public record Marks(
        boolean hot,
        boolean inShortSupply,
        double score,
        int loans7d,
        int activeHolds,
        double ratio,
        int shortage,
        @Nullable Instant asOf)
        implements Serializable {}
