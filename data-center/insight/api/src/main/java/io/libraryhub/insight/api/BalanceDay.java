package io.libraryhub.insight.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How what the stream had added up compares with circulation's own balances, which circulation tells once a day for each title
 * that somebody waits for: its holds, its copies, its loans. What differs is put right by being told.
 *
 * @param day local day on which the balances were told
 * @param compared balances told; 0 when none was
 * @param differed titles of which the stream had another balance
 * @param inHolds of these, those whose waiting holds differed; a title may differ in several ways
 * @param inCopies those of which the copies that serve differed
 * @param inLoans those of which the loans that are out differed
 * @param largest difference of one title and kind: what was missing or too many; 0 when none differed
 */
public record BalanceDay(
        LocalDate day, long compared, long differed, long inHolds, long inCopies, long inLoans, long largest)
        implements Serializable {
    /** A day on which nothing was compared. */
    public static BalanceDay without(LocalDate day) {
        return new BalanceDay(day, 0, 0, 0, 0, 0, 0);
    }
}
