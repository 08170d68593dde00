package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.domain.WaitEstimate;
import org.jspecify.annotations.Nullable;

/** How long the ended loans of a title lasted, in days on the average. */
public record CycleRow(int loans, @Nullable Double meanDays) {
    static WaitEstimate.Cycle of(CycleRow row) {
        return row.meanDays == null ? WaitEstimate.Cycle.UNKNOWN : new WaitEstimate.Cycle(row.loans, row.meanDays);
    }
}
