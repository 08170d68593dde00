package io.libraryhub.circulation.shelf.domain;

import io.libraryhub.circulation.policy.domain.TransitPolicy;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ItemId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy's journey from a branch to another.
 *
 * @param hold the reader it travels to; null when it travels to a shelf
 * @param expectedBy late after that
 * @param missingAfter counts as missing after that; null: never
 */
public record Transit(
        ItemId item,
        String fromBranch,
        String toBranch,
        @Nullable HoldId hold,
        Instant sentAt,
        Instant expectedBy,
        @Nullable Instant missingAfter) {

    public static Transit begun(
            ItemId item, String from, String to, @Nullable HoldId hold, Instant now, TransitPolicy policy) {
        return new Transit(
                item,
                from,
                to,
                hold,
                now,
                now.plus(Duration.ofDays(policy.lateDays())),
                policy.missingDays() == 0 ? null : now.plus(Duration.ofDays(policy.missingDays())));
    }

    public boolean late(Instant now) {
        return expectedBy.isBefore(now);
    }
}
