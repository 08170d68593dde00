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
 * @param cycleDays days from one loan of a copy to the next, for titles of which the data hub measured nothing of late
 * @param cycleMinLoans from how many ended loans on an expected wait is said to rest on the title's own
 * @param spreadPercent standard deviation of {@code cycleDays}, in hundredths of it
 * @param cycleStaleDays a title's cycle that was measured longer ago is no longer believed
 */
public record HoldPolicy(
        int limit,
        int perDay,
        boolean refuseWhenBlocked,
        int pickupDays,
        boolean pickupOpenDays,
        int cycleDays,
        int cycleMinLoans,
        int spreadPercent,
        int cycleStaleDays)
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
                .check(cycleStaleDays >= 0, "cycleStaleDays < 0")
                .list();
    }
}
