package io.libraryhub.copycount.whatif.domain;

/**
 * Demand for a title that is losing its news: it halves in each half-life.
 *
 * @param perDay readers a day now
 * @param halfLifeDays positive; infinite for demand that stays
 */
public record FadingDemand(double perDay, double halfLifeDays) {

    public FadingDemand {
        if (!(perDay >= 0) || !(halfLifeDays > 0)) {
            throw new IllegalArgumentException("demand is not negative, a half-life positive");
        }
    }

    private double rate() {
        return Math.log(2) / halfLifeDays;
    }

    /**
     * Both together: as many a day now, and as many in all, as the two have; the half-life lies between theirs. Exact for
     * equal half-lives.
     */
    public FadingDemand plus(FadingDemand other) {
        if (other.perDay == 0) {
            return this;
        }
        if (perDay == 0) {
            return other;
        }
        double both = perDay + other.perDay;
        return new FadingDemand(both, (perDay * halfLifeDays + other.perDay * other.halfLifeDays) / both);
    }

    /** Readers a day after so many days. */
    public double after(double days) {
        return perDay * Math.exp(-rate() * days);
    }

    /** Readers who will have come by then. */
    public double until(double days) {
        return Double.isInfinite(halfLifeDays) ? perDay * days : (perDay - after(days)) / rate();
    }

    /** Share of the demand at its height that the copies can serve. */
    private double served(int copies, double cycleDays) {
        return copies / (perDay * cycleDays);
    }

    /** The longest the queue becomes when it starts empty; 0 when the copies suffice from the first day. */
    public double longestQueue(int copies, double cycleDays) {
        double served = served(copies, cycleDays);
        if (served >= 1) {
            return 0;
        }
        return copies == 0 ? perDay / rate() : perDay / rate() * (1 - served + served * Math.log(served));
    }

    /** Days until the queue is longest; infinite without copies. */
    public double longestAfter(int copies, double cycleDays) {
        return Math.max(0, -Math.log(served(copies, cycleDays)) / rate());
    }

    /** About how long the reader waits who joins the queue at its longest. */
    public double longestWait(int copies, double cycleDays) {
        return CopyCount.lastWait((int) Math.round(longestQueue(copies, cycleDays)), copies, cycleDays);
    }

    /** Those who wait when an order arrives: they who do now, they who come till then, less those who are served. */
    public double waitingAfter(double days, int waiting, int copies, double cycleDays) {
        return Math.max(0, waiting + until(days) - copies * days / cycleDays);
    }
}
