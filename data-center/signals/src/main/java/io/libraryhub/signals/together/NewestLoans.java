package io.libraryhub.signals.together;

import java.util.Arrays;

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
        int place = 0;
        while (place < loans.length && isNewer(place, act)) {
            place++;
        }
        if (place < most) {
            int length = Math.min(most, loans.length + 1);
            loans = inserted(loans, place, act.loanId, length);
            titles = inserted(titles, place, act.titleId, length);
            at = inserted(at, place, act.at, length);
            boolean[] longer = Arrays.copyOf(voided, length);
            System.arraycopy(voided, place, longer, place + 1, length - place - 1);
            longer[place] = never;
            voided = longer;
        }
    }

    /** Of two loans of the same moment the number decides, so that any order of arrival ends in the same. */
    private boolean isNewer(int place, BorrowAct act) {
        return at[place] > act.at || (at[place] == act.at && loans[place] > act.loanId);
    }

    private static long[] inserted(long[] from, int place, long value, int length) {
        long[] longer = Arrays.copyOf(from, length);
        System.arraycopy(from, place, longer, place + 1, length - place - 1);
        longer[place] = value;
        return longer;
    }

    /** Each title once, as of its newest loan. */
    Shelf shelf() {
        Shelf shelf = new Shelf();
        long[] each = new long[loans.length];
        long[] when = new long[loans.length];
        int count = 0;
        for (int i = 0; i < loans.length; i++) {
            if (!voided[i] && indexOf(titles[i], each, count) < 0) {
                each[count] = titles[i];
                when[count++] = at[i];
            }
        }
        shelf.titles = Arrays.copyOf(each, count);
        shelf.at = Arrays.copyOf(when, count);
        return shelf;
    }

    private static int indexOf(long title, long[] titles, int count) {
        for (int i = 0; i < count; i++) {
            if (titles[i] == title) {
                return i;
            }
        }
        return -1;
    }
}
