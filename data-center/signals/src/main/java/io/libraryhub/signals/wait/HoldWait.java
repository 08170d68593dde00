package io.libraryhub.signals.wait;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hold whose wait is over, and what its reader could have been told before it: a row of the warehouse. */
public class HoldWait {
    public long holdId;
    public long titleId;
    /** Days since 1970-01-01: when the copy lay ready, or the reader gave up. */
    public int localDay;

    public Instant placedAt = Instant.EPOCH;
    /** False: he gave up, later than P90. */
    public boolean served;

    public double waitedDays;
    /** Nothing when there was nothing to tell, or he paused. */
    public @Nullable Double p50Days;

    public @Nullable Double p90Days;

    /** Grows when more was learnt of the hold. */
    public int version;

    static HoldWait of(long holdId, long titleId, HoldMark mark) {
        HoldWait row = new HoldWait();
        row.holdId = holdId;
        row.titleId = titleId;
        row.served = mark.servedAt() != 0;
        row.localDay = mark.readyAt != 0 ? mark.readyDay : mark.endedDay;
        row.placedAt = Instant.ofEpochMilli(mark.placedAt);
        row.waitedDays = WaitFormula.days((row.served ? mark.servedAt() : mark.gaveUpAt()) - mark.placedAt);
        if (mark.comparable()) {
            row.p50Days = mark.p50Days;
            row.p90Days = mark.p90Days;
        }
        row.version = mark.rows;
        return row;
    }

    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }
}
