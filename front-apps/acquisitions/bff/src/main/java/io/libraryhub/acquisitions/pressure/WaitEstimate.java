package io.libraryhub.acquisitions.pressure;

/**
 * How long readers wait as things stand and after a purchase, by formula F2: the last in line waits H·τ/C days, all
 * together H·(H·τ/C)/2 reader-days.
 *
 * @param lastDays wait of the last in line now
 * @param meanDays mean wait now
 * @param lastDaysAfter the same with the copies bought
 * @param readerDaysSaved days of waiting that the purchase takes off all readers together
 * @param savedPerYuan the same for each yuan it costs
 */
public record WaitEstimate(
        double lastDays,
        double meanDays,
        double lastDaysAfter,
        double meanDaysAfter,
        double readerDaysSaved,
        double savedPerYuan) {
    private static final double FEN_PER_YUAN = 100;

    /**
     * @param holds readers who wait
     * @param copies here, on order and in process; counted as one when there is none, since somebody must have had one
     * @param bought copies to buy; 0: the estimates after are those of now
     */
    static WaitEstimate of(int holds, int copies, int bought, long priceFen, double cycleDays) {
        double now = last(holds, copies, cycleDays);
        double after = last(holds, copies + bought, cycleDays);
        double saved = holds * (now - after) / 2;
        double yuan = bought * priceFen / FEN_PER_YUAN;
        return new WaitEstimate(now, now / 2, after, after / 2, saved, bought == 0 ? 0 : saved / yuan);
    }

    private static double last(int holds, int copies, double cycleDays) {
        return holds * cycleDays / Math.max(1, copies);
    }
}
