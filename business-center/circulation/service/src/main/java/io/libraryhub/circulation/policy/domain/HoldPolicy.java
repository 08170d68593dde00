package io.libraryhub.circulation.policy.domain;

import java.util.List;

/**
 * What the library allows those who wait.
 *
 * @param limit active holds of one reader at most
 * @param perDay holds that one reader may place in a local day; 0: any number
 * @param refuseWhenBlocked what stops loans on a reader's account, debts and suspension, stops holds as well
 * @param pickupDays how many local days after the day it became ready a copy is kept
 * @param pickupOpenDays only days when the pick-up branch is open count
 * @param cycleDays days from one loan of a copy to the next, for titles without enough loans of their own
 * @param cycleMinLoans from how many ended loans on a title's own loans tell its cycle
 * @param spreadPercent how far an expected wait may be off to either side
 */
public record HoldPolicy(
        int limit,
        int perDay,
        boolean refuseWhenBlocked,
        int pickupDays,
        boolean pickupOpenDays,
        int cycleDays,
        int cycleMinLoans,
        int spreadPercent)
        implements Checked {
    @Override
    public List<String> contradictions() {
        return new Contradictions()
                .check(limit >= 0, "limit < 0")
                .check(perDay >= 0, "perDay < 0")
                .check(pickupDays >= 0, "pickupDays < 0")
                .check(cycleDays >= 1, "cycleDays < 1")
                .check(cycleMinLoans >= 1, "cycleMinLoans < 1")
                .check(spreadPercent >= 0 && spreadPercent <= 100, "spreadPercent < 0 || spreadPercent > 100")
                .list();
    }
}
