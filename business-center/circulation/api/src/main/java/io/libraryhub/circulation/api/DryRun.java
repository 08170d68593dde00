package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.ReaderId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if this copy were lent to this reader?
 *
 * @param cardNo or {@code readerId}: exactly one is given
 * @param at by the rules and the calendar of this instant; null: now. Copy, queue and reader are always as they are now
 */
public record DryRun(
        Actor actor,
        @Nullable String cardNo,
        @Nullable ReaderId readerId,
        String barcode,
        String branch,
        String channel,
        @Nullable Instant at)
        implements Serializable {}
