package io.libraryhub.circulation.policy.domain;

import java.time.ZoneId;

/**
 * What the library allows those who wait.
 *
 * @param zone where days are counted
 * @param limit active holds of one reader at most
 * @param pickupDays how many local days after the day it became ready a copy is kept
 * @param cycleDays days from one loan of a copy to the next, for titles without enough loans of their own
 * @param cycleMinLoans from how many ended loans on a title's own loans tell its cycle
 * @param spreadPercent how far an expected wait may be off to either side
 */
public record HoldPolicy(ZoneId zone, int limit, int pickupDays, int cycleDays, int cycleMinLoans, int spreadPercent) {
    public HoldPolicy {
        if (limit < 0 || pickupDays < 0 || cycleDays < 1 || cycleMinLoans < 1) {
            throw new IllegalArgumentException("limits of holds are not negative, a cycle lasts a day at least");
        }
        if (spreadPercent < 0 || spreadPercent > 100) {
            throw new IllegalArgumentException("the spread of a wait lies between 0 and 100 percent");
        }
    }
}
