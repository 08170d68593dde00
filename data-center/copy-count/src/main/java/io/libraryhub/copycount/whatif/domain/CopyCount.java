package io.libraryhub.copycount.whatif.domain;

/** Copies from a ratio, and the ratio from a promise. */
public final class CopyCount {
    private CopyCount() {}

    /**
     * Copies missing so that no more than {@code ratio} readers wait for each copy.
     *
     * @param holds readers who wait, each once, without suspended holds
     * @param onTheirWay copies on order and in process
     */
    public static int shortage(int holds, double ratio, int holdable, int onTheirWay) {
        return Math.max(0, (int) Math.ceil(holds / ratio) - holdable - onTheirWay);
    }

    /** The ratio that keeps the promise "no reader waits longer than this"; the mean wait is about half of it. */
    public static double ratioFor(double longestWaitDays, double cycleDays) {
        return longestWaitDays / cycleDays;
    }

    /** About how long the last of those who wait now will wait. */
    public static double lastWait(int holds, int copies, double cycleDays) {
        return copies == 0 ? Double.POSITIVE_INFINITY : holds * cycleDays / copies;
    }
}
