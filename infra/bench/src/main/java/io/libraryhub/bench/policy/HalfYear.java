package io.libraryhub.bench.policy;

import java.util.Arrays;
import java.util.List;

/** Plays the city's days under one rule. */
final class HalfYear {
    private static final int WEEK = 7;

    private final Times times;
    private final long processing;

    HalfYear(Times times, long processing) {
        this.times = times;
        this.processing = processing;
    }

    /**
     * @param meanWait days, of all readers who do not go away
     * @param p90Wait nine of ten of them wait no longer
     * @param spend in fen
     * @param idle bought copies that stand on a shelf at the end
     * @param loans of the half year
     */
    record Result(double meanWait, double p90Wait, long spend, int idle, int loans) {}

    Result play(City city, Rule rule, long fund) {
        List<Title> titles = city.open();
        long left = fund;
        for (int day = 0; day < times.days(); day += WEEK) {
            double today = day;
            titles.forEach(title -> title.goTo(today));
            int[] bought = rule.buy(titles, new Purse(fund, fund - left, (double) day / times.days()), processing);
            for (int i = 0; i < bought.length; i++) {
                titles.get(i).buy(bought[i]);
                left -= bought[i] * (titles.get(i).price() + processing);
            }
        }
        titles.forEach(title -> title.goTo(times.days()));
        int idle = titles.stream().mapToInt(Title::idle).sum();
        int loans = titles.stream().mapToInt(Title::loans).sum();
        titles.forEach(Title::drain);
        double[] waits = titles.stream()
                .flatMap(title -> title.waits().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new Result(
                Arrays.stream(waits).average().orElse(0),
                waits[(int) Math.ceil(waits.length * 0.9) - 1],
                fund - left,
                idle,
                loans);
    }
}
