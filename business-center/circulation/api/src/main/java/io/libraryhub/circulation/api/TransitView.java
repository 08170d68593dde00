package io.libraryhub.circulation.api;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy on its way.
 *
 * @param hold the reader it travels to; null when it travels to a shelf
 * @param expectedBy when it counts as late, by the transit policy
 */
public record TransitView(
        ItemId itemId,
        TitleId titleId,
        String barcode,
        String title,
        String fromBranch,
        String toBranch,
        @Nullable HoldId hold,
        Instant sentAt,
        Instant expectedBy,
        boolean late)
        implements Serializable {}
