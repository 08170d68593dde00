package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.policy.domain.HoldPolicy;

/**
 * An expected wait as an honest range: position × mean cycle ÷ copies, give or take the spread of the policy.
 *
 * <p>The mean cycle is how long the title's own ended loans lasted, once there are enough of them, else the policy's
 * figure. Copies that are bought count: those who wait get them. It is a rule of thumb: it takes returns as evenly
 * spread and knows neither transit nor opening hours, therefore a range and never a date.
 *
 * @param fromDays rounded down
 * @param toDays rounded up, at least 1
 */
public record WaitEstimate(int fromDays, int toDays) {

    /** @param position 1 is next */
    public static WaitEstimate of(int position, int copies, Cycle cycle, HoldPolicy policy) {
        double days = position * cycle.days(policy) / Math.max(1, copies);
        double spread = days * policy.spreadPercent() / 100.0;
        return new WaitEstimate((int) Math.floor(days - spread), Math.max(1, (int) Math.ceil(days + spread)));
    }

    /**
     * The ended loans of a title.
     *
     * @param loans how many
     * @param meanDays how long they lasted on the average
     */
    public record Cycle(int loans, double meanDays) {
        public static final Cycle UNKNOWN = new Cycle(0, 0);

        double days(HoldPolicy policy) {
            return loans >= policy.cycleMinLoans() ? meanDays : policy.cycleDays();
        }
    }
}
