package io.libraryhub.copycount.decide.domain;

import io.libraryhub.copycount.whatif.domain.CopyCount;

/**
 * The rule by which copies of a class of material are bought.
 *
 * @param keep a proposal closes below this share of the ratio at which it opened (F10), above 0 and at most 1
 * @param turnoverFloor loans per copy and horizon below which no copy is bought and idle ones may go (F11)
 * @param cycleDays τ: from one loan of a copy to its next
 * @param leadDays L: from a decision to a copy that can be lent
 * @param horizonDays how far a purchase is judged
 */
public record PurchasePolicy(
        Promise promise,
        double keep,
        double turnoverFloor,
        double cycleDays,
        double leadDays,
        double horizonDays,
        Costs costs) {
    public PurchasePolicy {
        if (!(keep > 0 && keep <= 1)
                || !(turnoverFloor >= 0)
                || !(cycleDays > 0)
                || !(leadDays >= 0)
                || !(horizonDays > leadDays)) {
            throw new IllegalArgumentException("a purchase policy out of bounds");
        }
    }

    /** What holds where nobody has written a policy: nobody waits longer than twelve weeks. */
    public static PurchasePolicy usual() {
        return new PurchasePolicy(new Promise.Wait(84), 0.8, 1, 28, 30, 180, new Costs(4500, 500, 500, 4, 100));
    }

    /** The same for a title that costs something else. */
    public PurchasePolicy at(long price) {
        Costs own =
                new Costs(price, costs.processing(), Math.min(costs.resale(), price), costs.readerDay(), costs.loan());
        return new PurchasePolicy(promise, keep, turnoverFloor, cycleDays, leadDays, horizonDays, own);
    }

    /** The same for a title whose copies come back sooner or later than usual. */
    public PurchasePolicy withCycle(double days) {
        return new PurchasePolicy(promise, keep, turnoverFloor, days, leadDays, horizonDays, costs);
    }

    /** R, the readers whom one copy may keep waiting (F2). */
    public double ratio() {
        return promise.ratio(cycleDays);
    }

    /** F1 with this policy's ratio. */
    public int shortage(int waiting, int copies, int onTheirWay) {
        return CopyCount.shortage(waiting, ratio(), copies, onTheirWay);
    }

    /**
     * F10: too many wait. Any reader at all where there is no copy and none is coming.
     *
     * @param was whether the title was short when it was looked at last
     * @param supply copies that can be lent, on order and in process
     */
    public boolean isShort(boolean was, double demand, int supply) {
        if (supply == 0) {
            return demand > 0;
        }
        double ratio = demand / supply;
        // A hair less than the product, which may come out above what is equal to it on paper.
        return ratio >= ratio() || (was && ratio >= ratio() * keep * (1 - 1e-12));
    }
}
