package io.libraryhub.signals.flow;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/**
 * A title of which the ledger told another balance than had been added up, and no message explained it until the next one
 * ({@link Suspects}): a row of the warehouse.
 */
public class TitleDrift {
    public static final OutputTag<TitleDrift> TAG = new OutputTag<>("drifts", TypeInformation.of(TitleDrift.class));

    /** Holds that wait. */
    public static final String HOLDS = "holds";
    /** Copies that serve readers. */
    public static final String COPIES = "copies";
    /** Loans that are out. */
    public static final String LOANS = "loans";

    public long titleId;
    /** What was balanced: one of the words above. */
    public String kind = "";
    /** Until when the balance that came next holds everything. */
    public Instant asOf = Instant.EPOCH;
    /** On which it was told: day in the library's zone, counted from 1970-01-01. */
    public int localDay;
    /** How many of these there are by the ledger. */
    public int ledger;
    /** Of these, not known before. */
    public int missing;
    /** Known before, and not of these. */
    public int surplus;

    /** {@link #localDay}. */
    public LocalDate day() {
        return LocalDate.ofEpochDay(localDay);
    }
}
