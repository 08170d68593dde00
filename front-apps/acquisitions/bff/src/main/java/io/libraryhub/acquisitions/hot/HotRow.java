package io.libraryhub.acquisitions.hot;

import io.libraryhub.acquisitions.TitleLine;
import io.libraryhub.insight.api.HotTitle;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A title by its decayed score of loans, holds, renewals and views.
 *
 * @param rank from 1
 * @param title absent while the catalogue does not answer
 * @param loans1d loans in the last 24 hours
 * @param loans7d loans in the last 7 days
 * @param loans30d loans in the last 30 days
 * @param rising whether it is borrowed more in the last 7 days than it used to be in the 23 before
 */
public record HotRow(
        TitleId titleId,
        int rank,
        double score,
        boolean hot,
        int loans1d,
        int loans7d,
        int loans30d,
        boolean rising,
        Instant asOf,
        @Nullable TitleLine title) {
    static HotRow of(HotTitle hot, @Nullable TitleLine title) {
        return new HotRow(
                hot.titleId(),
                hot.rank(),
                hot.score(),
                hot.hot(),
                hot.loans1d(),
                hot.loans7d(),
                hot.loans30d(),
                hot.rising(),
                hot.asOf(),
                title);
    }
}
