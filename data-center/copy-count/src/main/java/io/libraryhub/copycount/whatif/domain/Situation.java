package io.libraryhub.copycount.whatif.domain;

/**
 * A title as it stands.
 *
 * @param waiting readers who wait now
 * @param copies copies that can be lent; all are out while readers wait
 * @param onTheirWay copies ordered or in process, there after {@code leadDays}
 * @param cycleDays from one loan of a copy to the next: the loan, renewals, transit and hold shelf
 * @param variation standard deviation of a cycle divided by its mean; 0: all cycles alike
 */
public record Situation(
        int waiting,
        int copies,
        int onTheirWay,
        double leadDays,
        double cycleDays,
        double variation,
        FadingDemand demand) {}
