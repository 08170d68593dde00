package io.libraryhub.copycount.whatif.domain;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The futures of many titles together, with copies bought for a ratio.
 *
 * @param copies bought so that no more than the ratio wait for a copy now (F1)
 * @param meanWait days, of all readers of the horizon, titles without any copy left out
 * @param lastWait days until the last of those who wait now is served: mean over titles
 * @param longestWait of these the longest
 * @param idleCopies on a shelf at the end of the horizon
 * @param never titles without a copy, where nobody is ever served
 */
public record StockForecast(
        int copies, double meanWait, double lastWait, double longestWait, double loans, double idleCopies, int never) {
    /** @param seed the same seed, the same future */
    public record Title(long seed, Situation situation) {}

    /** @param ratio empty: nothing is bought */
    public static StockForecast of(List<Title> titles, OptionalDouble ratio, int futures, double horizonDays) {
        Sum sum = new Sum();
        for (Title title : titles) {
            Situation now = title.situation();
            int bought = ratio.isPresent()
                    ? CopyCount.shortage(now.waiting(), ratio.getAsDouble(), now.copies(), now.onTheirWay())
                    : 0;
            sum.add(new WhatIf(futures, horizonDays, title.seed()).with(now, bought), now, horizonDays);
        }
        return sum.forecast();
    }

    private static final class Sum {
        private int copies;
        private double readers;
        private double days;
        private double lastWaits;
        private double longest;
        private int served;
        private double loans;
        private double idle;
        private int never;

        private void add(Forecast forecast, Situation now, double horizonDays) {
            copies += forecast.added();
            loans += forecast.loans();
            idle += forecast.idleCopies();
            if (Double.isInfinite(forecast.meanWait())) {
                never++;
                return;
            }
            double all = now.waiting() + now.demand().until(horizonDays);
            readers += all;
            days += all * forecast.meanWait();
            served++;
            lastWaits += forecast.lastWait();
            longest = Math.max(longest, forecast.lastWait());
        }

        private StockForecast forecast() {
            return new StockForecast(
                    copies,
                    readers == 0 ? 0 : days / readers,
                    served == 0 ? 0 : lastWaits / served,
                    longest,
                    loans,
                    idle,
                    never);
        }
    }
}
