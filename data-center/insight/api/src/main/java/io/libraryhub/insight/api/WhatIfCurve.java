package io.libraryhub.insight.api;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title's expected futures, by number of copies bought, and the figures they rest on. Means of many simulated futures;
 * the same question about the same figures has the same answer.
 *
 * @param waiting readers who wait now
 * @param copies copies that can be lent
 * @param onTheirWay copies on order and in process
 * @param demandPerDay readers a day, as asked or as estimated
 * @param estimated whether the demand was estimated from what readers did lately
 * @param cycleDays as asked, else as measured of the title, else by policy
 * @param horizonDays how far the futures go
 * @param points from no copy more on, each with one more
 */
public record WhatIfCurve(
        int waiting,
        int copies,
        int onTheirWay,
        double demandPerDay,
        boolean estimated,
        double halfLifeDays,
        double cycleDays,
        double leadDays,
        double horizonDays,
        List<Point> points)
        implements Serializable {

    /**
     * @param lastWaitDays until the last of those who wait now is served; null: never, there is no copy
     * @param meanWaitDays of all readers within the horizon, those served at once among them; null: never
     * @param p90WaitDays nine of ten readers wait no longer; null: never
     * @param longestQueue most readers who wait at a time
     * @param loans begun within the horizon
     * @param idleCopies on the shelf at its end
     */
    public record Point(
            int added,
            @Nullable Double lastWaitDays,
            @Nullable Double meanWaitDays,
            @Nullable Double p90WaitDays,
            double longestQueue,
            double loans,
            double idleCopies)
            implements Serializable {}
}
