package io.libraryhub.copycount.decide.domain;

/**
 * What a copy costs and what it is worth, in fen.
 *
 * @param price of a copy
 * @param processing labels, cataloguing, foil
 * @param resale what a copy that nobody needs any more still brings
 * @param readerDay worth of one day that one reader waits less (b of F6)
 * @param loan worth of one loan more within the horizon (v of F6)
 */
public record Costs(long price, long processing, long resale, long readerDay, long loan) {
    public Costs {
        if (price <= 0 || processing < 0 || resale < 0 || resale > price || readerDay < 0 || loan < 0) {
            throw new IllegalArgumentException("a price is above 0, the resale not above it, nothing negative");
        }
    }

    /** What the fund is charged for a copy. */
    public long spend() {
        return Math.addExact(price, processing);
    }

    /** What a copy must be worth to be bought: the right side of F6. */
    public long hurdle() {
        return spend() - resale;
    }

    /** The left side of F6. */
    public double worth(double readerDaysSaved, double extraLoans) {
        return readerDay * readerDaysSaved + loan * extraLoans;
    }
}
