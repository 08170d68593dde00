package io.libraryhub.circulation.policy.domain;

import io.libraryhub.kernel.Money;
import java.time.ZoneId;

/**
 * What a loan that is late, or a copy that does not come back, costs. Amounts are in fen; zero switches a fee off.
 *
 * @param zone where days are counted
 * @param overdue how lateness is charged
 * @param lost what a lost copy costs
 * @param owedLimit from which debt on nothing more is lent; zero: debts stop nobody
 * @param claimStopsFee lateness counts only until the reader said that the copy was returned
 */
public record FeePolicy(ZoneId zone, Overdue overdue, Lost lost, Money owedLimit, boolean claimStopsFee) {
    public FeePolicy {
        notNegative(owedLimit);
    }

    /** What lateness is counted in. */
    public enum Unit {
        /** Hours, each as soon as it has begun. */
        HOUR,
        /** Local days after the day on which the loan was due. */
        DAY,
        /** Those of them on which the branch of the loan is open. */
        OPEN_DAY
    }

    /** What the reader gives for lateness. */
    public enum Mode {
        MONEY,
        /** Days without loans, and no money. */
        SUSPENSION,
        NONE
    }

    /**
     * @param unit what lateness is counted in
     * @param period so many units make one charged interval
     * @param atStart an interval is charged when it begins; otherwise when it is complete
     * @param rate for one interval
     * @param recallRate for one interval of a loan that others asked back; zero: the same as {@code rate}
     * @param grace lateness of at most so many units is free
     * @param graceCounts lateness beyond the grace is charged from the first unit on; otherwise the grace stays free
     * @param cap most that one loan can cost; zero: no such cap
     * @param capAtPrice a loan never costs more for lateness than the copy itself
     * @param suspensionDays days without loans for one interval, in mode SUSPENSION
     * @param longestSuspension days without loans for one loan at most; zero: no such cap
     */
    public record Overdue(
            Mode mode,
            Unit unit,
            int period,
            boolean atStart,
            Money rate,
            Money recallRate,
            int grace,
            boolean graceCounts,
            Money cap,
            boolean capAtPrice,
            int suspensionDays,
            int longestSuspension) {
        public Overdue {
            notNegative(rate);
            notNegative(recallRate);
            notNegative(cap);
            if (period < 1 || grace < 0 || suspensionDays < 0 || longestSuspension < 0) {
                throw new IllegalArgumentException("an interval has one unit at least, other numbers are not negative");
            }
        }
    }

    /**
     * @param fee what a lost copy costs when {@code atPrice} is off or its price is unknown
     * @param atPrice a lost copy costs its replacement price
     * @param price replacement price of a copy whose own is unknown; zero: unknown
     * @param processing for putting another copy on the shelf
     * @param refund whether the fee for the copy is given back when it is found
     * @param refundDays only when found within so many local days; zero: whenever
     * @param refundProcessing whether the processing fee is given back as well
     * @param overdueWhenFound a found copy is charged as a late one, until it was declared lost
     * @param agingDays a loan overdue for so many local days is declared lost; zero: never
     */
    public record Lost(
            Money fee,
            boolean atPrice,
            Money price,
            Money processing,
            boolean refund,
            int refundDays,
            boolean refundProcessing,
            boolean overdueWhenFound,
            int agingDays) {
        public Lost {
            notNegative(fee);
            notNegative(price);
            notNegative(processing);
            if (refundDays < 0 || agingDays < 0) {
                throw new IllegalArgumentException("days of lost copies are not negative");
            }
        }
    }

    private static void notNegative(Money amount) {
        if (amount.fen() < 0) {
            throw new IllegalArgumentException("an amount of a policy is not negative");
        }
    }
}
