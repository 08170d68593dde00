package io.libraryhub.insight.api;

import io.libraryhub.kernel.TitleId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures behind a proposal. Shortage by F1, ratio = (holds + unmet) / (copies + on order + in process).
 *
 * @param cycleDays from one loan of a copy of this title to its next, as measured; null while too few loans tell
 */
public record PressureLine(
        TitleId titleId,
        int activeHolds,
        double unmetDemand,
        int copies,
        int onOrder,
        int inProcess,
        double ratio,
        int shortage,
        boolean pressing,
        @Nullable Double cycleDays,
        Instant asOf)
        implements Serializable {

    /** @param days null: too few loans tell */
    public PressureLine withCycle(@Nullable Double days) {
        return new PressureLine(
                titleId, activeHolds, unmetDemand, copies, onOrder, inProcess, ratio, shortage, pressing, days, asOf);
    }
}
