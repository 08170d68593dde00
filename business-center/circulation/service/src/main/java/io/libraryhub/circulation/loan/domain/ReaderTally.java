package io.libraryhub.circulation.loan.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.LocalDate;

/**
 * How many loans and holds a reader has, kept as one row so that limits hold under any number of parallel calls: a
 * counter grows only while it is below its limit, in one conditional update.
 */
public interface ReaderTally {
    /** Counts a loan, and with it the end of the hold it fills; false when the limit is reached. */
    boolean loanOpened(ReaderId reader, int limit, boolean fillsHold);

    void loanClosed(ReaderId reader);

    /**
     * Counts a hold; false when a limit is reached.
     *
     * @param perDay holds in a day at most; 0: any number
     * @param today the local day
     */
    boolean holdPlaced(ReaderId reader, int limit, int perDay, LocalDate today);

    void holdEnded(ReaderId reader);
}
