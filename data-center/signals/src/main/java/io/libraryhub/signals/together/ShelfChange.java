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

    /** What changes for each title. */
    public void pairs(Collector<PairAct> out) {
        long[] titles = titles();
        for (long title : titles) {
            PairAct act = new PairAct(2 * titles.length);
            act.titleId = title;
            act.at = causedAt;
            for (long partner : titles) {
                if (partner != title) {
                    add(act, partner, pairedAt(before, title, partner), pairedAt(after, title, partner));
                }
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
    private static long pairedAt(Shelf shelf, long one, long other) {
        long first = shelf.borrowed(one);
        long second = shelf.borrowed(other);
        return first == 0 || second == 0 ? 0 : Math.max(first, second);
    }
}
