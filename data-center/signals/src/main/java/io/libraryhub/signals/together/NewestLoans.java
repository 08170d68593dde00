package io.libraryhub.signals.together;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A reader's newest loans, newest first. One that was voided keeps its place, so that it makes no difference whether the loan
 * or its voiding is heard of first.
 */
public class NewestLoans {
    public long[] loans = new long[0];
    public long[] titles = new long[0];
    /** When each began: UTC, milliseconds. */
    public long[] at = new long[0];

    public boolean[] voided = new boolean[0];

    /** @param most loans that are kept */
    void add(BorrowAct act, int most) {
        boolean never = act.kind == BorrowAct.VOIDED_LOAN;
        for (int i = 0; i < loans.length; i++) {
            if (loans[i] == act.loanId) {
                voided[i] |= never;
                return;
            }
        }
        int last = loans.length;
        loans = Arrays.copyOf(loans, last + 1);
        titles = Arrays.copyOf(titles, last + 1);
        at = Arrays.copyOf(at, last + 1);
        voided = Arrays.copyOf(voided, last + 1);
        loans[last] = act.loanId;
        titles[last] = act.titleId;
        at[last] = act.at;
        voided[last] = never;
        keepNewest(most);
    }

    private void keepNewest(int most) {
        // Of two of the same moment, the loan's number decides: any order of arrival ends in the same.
        int[] order = IntStream.range(0, loans.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> at[i])
                        .thenComparingLong(i -> loans[i])
                        .reversed())
                .limit(most)
                .mapToInt(i -> i)
                .toArray();
        loans = picked(loans, order);
        titles = picked(titles, order);
        at = picked(at, order);
        boolean[] kept = new boolean[order.length];
        for (int i = 0; i < order.length; i++) {
            kept[i] = voided[order[i]];
        }
        voided = kept;
    }

    private static long[] picked(long[] from, int[] order) {
        return Arrays.stream(order).mapToLong(i -> from[i]).toArray();
    }

    /** Each title once, as of its newest loan. */
    Shelf shelf() {
        Map<Long, Long> newest = new TreeMap<>();
        for (int i = 0; i < loans.length; i++) {
            if (!voided[i]) {
                newest.merge(titles[i], at[i], Math::max);
            }
        }
        Shelf shelf = new Shelf();
        shelf.titles = newest.keySet().stream().mapToLong(title -> title).toArray();
        shelf.at = newest.values().stream().mapToLong(when -> when).toArray();
        return shelf;
    }
}
