package io.libraryhub.resource.api;

import io.libraryhub.kernel.ShelfCheckId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param state open or closed
 * @param expected copies that belong into the range and stand on the shelf, as known now or when it was closed
 * @param scanned different copies scanned so far
 * @param missing expected and not scanned; 0 while it is open
 * @param misplaced stand in another place than they should
 * @param unexpected should not stand on a shelf at all
 * @param movedMeanwhile expected and not scanned, but put there while the check went on: not counted as missing
 */
public record ShelfCheckView(
        ShelfCheckId id,
        String branch,
        @Nullable String fromCallNumber,
        @Nullable String toCallNumber,
        @Nullable String collection,
        String state,
        int expected,
        int scanned,
        int missing,
        int misplaced,
        int unexpected,
        int movedMeanwhile,
        Instant startedAt,
        @Nullable Instant closedAt)
        implements Serializable {}
