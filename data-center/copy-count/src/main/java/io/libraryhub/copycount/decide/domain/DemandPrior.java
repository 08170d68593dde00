package io.libraryhub.copycount.decide.domain;

/**
 * What is believed of a title before anything is known.
 *
 * @param asks of a usual title within {@code days} (α and β of F8)
 * @param pullDays days' worth of asks that the earlier days count for in today's level
 * @param halfLifeDays in which demand usually halves
 * @param rateSpread by how much titles differ in the rate at which demand fades: standard deviation, per day
 * @param longestHalfLifeDays taken for demand that stays or rises
 */
public record DemandPrior(
        double asks, double days, double pullDays, double halfLifeDays, double rateSpread, double longestHalfLifeDays) {
    public DemandPrior {
        if (!(asks > 0)
                || !(days > 0)
                || !(pullDays > 0)
                || !(halfLifeDays > 0)
                || !(rateSpread > 0)
                || !(longestHalfLifeDays >= halfLifeDays)) {
            throw new IllegalArgumentException("a prior is above 0");
        }
    }

    /** At which demand usually fades, per day. */
    double rate() {
        return Math.log(2) / halfLifeDays;
    }
}
