package io.libraryhub.signals.wait;

import io.libraryhub.messages.BalanceNoted;
import io.libraryhub.messages.HoldCancelled;
import io.libraryhub.messages.HoldExpired;
import io.libraryhub.messages.HoldFilled;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.HoldReady;
import io.libraryhub.messages.HoldResumed;
import io.libraryhub.messages.HoldSuspended;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.ItemSent;
import io.libraryhub.messages.ItemShelved;
import io.libraryhub.messages.ItemWithheld;
import io.libraryhub.messages.LoanClosed;
import io.libraryhub.messages.LoanLost;
import io.libraryhub.messages.LoanOpened;
import io.libraryhub.messages.LoanVoided;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** Something that moves a title's queue, or a copy of it. */
public class WaitAct {
    public static final byte PLACED = 1;
    public static final byte PAUSED = 2;
    public static final byte RESUMED = 3;
    public static final byte SENT = 4;
    public static final byte READY = 5;
    public static final byte FILLED = 6;
    public static final byte GONE = 7;
    public static final byte COPY = 8;
    public static final byte SHELVED = 9;
    public static final byte WITHHELD = 10;
    public static final byte LENT = 11;
    public static final byte RETURNED = 12;
    public static final byte LOST = 13;
    /** A loan that was told to have come back never was. */
    public static final byte VOIDED = 14;
    /** What the ledger says of loans and copies. */
    public static final byte BALANCE = 15;

    private static final long[] NONE = new long[0];

    public long titleId;
    public byte kind;
    public long at;
    public int localDay;
    /** The hold or the loan; 0 where neither is said. */
    public long thing;
    /** Its copy; of a loan that begins, when it is due, and of one that never was, when it began: UTC, milliseconds. */
    public long more;
    /** Loans that are out by a balance, and when each began: UTC, milliseconds. */
    public long[] loans = NONE;

    public long[] loansBegan = NONE;
    /** Copies that serve readers by a balance, and that do not. */
    public long[] serving = NONE;

    public long[] idle = NONE;

    public static WaitAct of(byte kind, long titleId, long at) {
        WaitAct act = new WaitAct();
        act.kind = kind;
        act.titleId = titleId;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<WaitAct> out) {
        byte kind =
                switch (fact.type) {
                    case HoldPlaced.TYPE -> PLACED;
                    case HoldSuspended.TYPE -> PAUSED;
                    case HoldResumed.TYPE -> RESUMED;
                    case ItemSent.TYPE -> SENT;
                    case HoldReady.TYPE -> READY;
                    case HoldFilled.TYPE -> FILLED;
                    case HoldCancelled.TYPE, HoldExpired.TYPE -> GONE;
                    case ItemAdded.TYPE -> COPY;
                    case ItemShelved.TYPE -> SHELVED;
                    case ItemWithheld.TYPE -> WITHHELD;
                    case LoanOpened.TYPE -> LENT;
                    case LoanClosed.TYPE -> RETURNED;
                    case LoanLost.TYPE -> LOST;
                    case LoanVoided.TYPE -> VOIDED;
                    case BalanceNoted.TYPE -> BALANCE;
                    default -> 0;
                };
        if (kind != 0) {
            WaitAct act = of(kind, fact.titleId, timeOf(kind, fact));
            act.localDay = fact.localDay;
            act.thing = fact.loanId != 0 ? fact.loanId : fact.holdId;
            act.more = switch (kind) {
                case LENT -> fact.dueAt;
                case VOIDED -> fact.openedAt;
                default -> fact.itemId;
            };
            act.loans = fact.openLoans;
            act.loansBegan = fact.loansBegan;
            act.serving = fact.serving;
            act.idle = fact.idle;
            out.collect(act);
        }
    }

    private static long timeOf(byte kind, Fact fact) {
        return switch (kind) {
            case VOIDED -> fact.closedAt;
            case BALANCE -> fact.asOf;
            default -> fact.at;
        };
    }
}
