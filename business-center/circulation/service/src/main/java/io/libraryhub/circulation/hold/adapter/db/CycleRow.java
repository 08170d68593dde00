package io.libraryhub.circulation.hold.adapter.db;

import io.libraryhub.circulation.hold.domain.MeasuredCycle;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;

/** What the data hub measured of a title's copies. */
public record CycleRow(long titleId, double days, double spreadDays, double loans, Instant asOf) {
    static CycleRow of(TitleId title, MeasuredCycle cycle) {
        return new CycleRow(title.value(), cycle.days(), cycle.spreadDays(), cycle.loans(), cycle.asOf());
    }

    MeasuredCycle cycle() {
        return new MeasuredCycle(days, spreadDays, loans, asOf);
    }
}
