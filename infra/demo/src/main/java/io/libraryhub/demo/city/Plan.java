package io.libraryhub.demo.city;

/**
 * How much shall happen on a day. Each figure counts what was done; what is refused comes on top.
 *
 * @param loans copies lent (requirement row 128: more than 3,000 a day)
 * @param holds readers who begin to wait
 * @param visits bookings to enter
 * @param workers people who act at the same time
 * @param perSecond acts a second at most
 * @param insists whether people come when they wanted to, however long the answers take, as far as the workers suffice; else
 *     nobody catches up on what he missed while he waited
 */
public record Plan(
        int loans,
        int holds,
        int visits,
        int searches,
        int returns,
        int renewals,
        int cancellations,
        int registrations,
        int workers,
        double perSecond,
        boolean insists) {

    /** A day whose other figures follow from loans, holds and visits. */
    public static Plan of(int loans, int holds, int visits, double perSecond) {
        return new Plan(
                loans,
                holds,
                visits,
                loans * 5 / 6,
                loans * 2 / 5,
                loans / 10,
                holds / 20,
                visits / 5,
                6,
                perSecond,
                false);
    }

    /** The same day with so many people at the same time, who insist. */
    public Plan insisting(int people) {
        return new Plan(
                loans,
                holds,
                visits,
                searches,
                returns,
                renewals,
                cancellations,
                registrations,
                people,
                perSecond,
                true);
    }

    Pace pace() {
        return new Pace(perSecond, insists);
    }
}
