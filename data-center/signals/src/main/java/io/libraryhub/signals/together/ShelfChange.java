package io.libraryhub.signals.together;

import java.util.Arrays;
import org.apache.flink.util.Collector;

/** What somebody borrowed of late is another: who it was is not said. */
public class ShelfChange {
    public Shelf before = new Shelf();
    public Shelf after = new Shelf();
    /** What it rests on: UTC, milliseconds. */
    public long causedAt;

    static ShelfChange of(Shelf before, Shelf after, long causedAt) {
        ShelfChange change = new ShelfChange();
        change.before = before;
        change.after = after;
        change.causedAt = causedAt;
        return change;
    }

    /** What changes for each title; a title is told of itself as of its partners, which says how often it is borrowed. */
    public void pairs(Collector<PairAct> out) {
        long[] titles = titles();
        long[] was = times(before, titles);
        long[] is = times(after, titles);
        for (int one = 0; one < titles.length; one++) {
            PairAct act = new PairAct(2 * titles.length);
            act.titleId = titles[one];
            act.at = causedAt;
            for (int other = 0; other < titles.length; other++) {
                add(act, titles[other], pairedAt(was, one, other), pairedAt(is, one, other));
            }
            if (act.count > 0) {
                out.collect(act);
            }
        }
    }

    /** Those of both shelves, each once. */
    private long[] titles() {
        long[] all = Arrays.copyOf(before.titles, before.titles.length + after.titles.length);
        int count = before.titles.length;
        for (long title : after.titles) {
            if (before.borrowed(title) == 0) {
                all[count++] = title;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static long[] times(Shelf shelf, long[] titles) {
        long[] times = new long[titles.length];
        for (int i = 0; i < titles.length; i++) {
            times[i] = shelf.borrowed(titles[i]);
        }
        return times;
    }

    private static void add(PairAct act, long partner, long before, long after) {
        if (before == after) {
            return;
        }
        if (before != 0) {
            act.add(partner, before, -1);
        }
        if (after != 0) {
            act.add(partner, after, 1);
        }
    }

    /** When the later of both was borrowed, or 0 when they are no pair. */
    private static long pairedAt(long[] borrowed, int one, int other) {
        return borrowed[one] == 0 || borrowed[other] == 0 ? 0 : Math.max(borrowed[one], borrowed[other]);
    }
}
