package io.libraryhub.signals.pressure;

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
import io.libraryhub.messages.LoanLost;
import io.libraryhub.messages.ProposalMoved;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.signals.intake.Fact;
import org.apache.flink.util.Collector;

/** Something that changes how many wait for a title, or how many copies there are. */
public class PressureAct {
    public static final byte PLACED = 1;
    public static final byte ENDED = 2;
    public static final byte COPY = 3;
    public static final byte PROPOSAL = 4;
    public static final byte UNMET = 5;
    public static final byte PAUSED = 6;
    public static final byte COPY_OUT = 7;
    public static final byte COPY_BACK = 8;

    public static final byte BALANCE = 9;

    private static final long[] NONE = new long[0];

    public long titleId;
    public byte kind;
    public long at;
    /** The hold, copy or proposal. */
    public long thing;

    public long readerId;
    /** Where the proposal went. */
    public String state = "";

    /** Of a proposal: copies; of a balance: how many wait. */
    public int quantity;
    /** Holds that wait by a balance. */
    public long[] holds = NONE;
    /** Copies that serve readers by a balance, and that do not. */
    public long[] serving = NONE;

    public long[] idle = NONE;
    /** Of a balance: on which it was told; day in the library's zone, counted from 1970-01-01. */
    public int localDay;

    public static PressureAct of(byte kind, long titleId, long thing, long at) {
        PressureAct act = new PressureAct();
        act.kind = kind;
        act.titleId = titleId;
        act.thing = thing;
        act.at = at;
        return act;
    }

    /** What of a fact concerns this signal. */
    public static void from(Fact fact, Collector<PressureAct> out) {
        switch (fact.type) {
            case HoldPlaced.TYPE, HoldResumed.TYPE -> {
                PressureAct act = of(PLACED, fact.titleId, fact.holdId, fact.at);
                act.readerId = fact.readerId;
                out.collect(act);
            }
            case HoldFilled.TYPE, HoldCancelled.TYPE, HoldExpired.TYPE -> out.collect(
                    of(ENDED, fact.titleId, fact.holdId, fact.at));
            case HoldSuspended.TYPE -> out.collect(of(PAUSED, fact.titleId, fact.holdId, fact.at));
            case BalanceNoted.TYPE -> {
                PressureAct act = of(BALANCE, fact.titleId, 0, fact.asOf);
                act.quantity = fact.quantity;
                act.holds = fact.holds;
                act.serving = fact.serving;
                act.idle = fact.idle;
                act.localDay = fact.localDay;
                out.collect(act);
            }
            case LoanLost.TYPE, ItemWithheld.TYPE -> out.collect(of(COPY_OUT, fact.titleId, fact.itemId, fact.at));
                // One of these tells where a copy that turned up went.
            case ItemShelved.TYPE, ItemSent.TYPE, HoldReady.TYPE -> out.collect(
                    of(COPY_BACK, fact.titleId, fact.itemId, fact.at));
            case ItemAdded.TYPE -> out.collect(of(COPY, fact.titleId, fact.itemId, fact.at));
            case ProposalMoved.TYPE -> {
                PressureAct act = of(PROPOSAL, fact.titleId, fact.proposalId, fact.at);
                act.state = fact.state;
                act.quantity = fact.quantity;
                out.collect(act);
            }
            case SearchPerformed.TYPE -> out.collect(of(UNMET, fact.titleId, 0, fact.at));
            default -> {
                // Loans do not change how many wait, nor how many copies there are.
            }
        }
    }
}
