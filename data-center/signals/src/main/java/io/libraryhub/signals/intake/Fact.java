package io.libraryhub.signals.intake;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/**
 * A domain event as the job carries it: flat. What a type does not say is empty or 0. A field added here is added to
 * {@link FactWire}, too.
 */
@TypeInfo(FactTypes.class)
public class Fact {
    private static final String[] NO_TEXTS = new String[0];
    private static final long[] NO_IDS = new long[0];
    private static final byte[] NO_BYTES = new byte[0];

    /** CloudEvents id: a repeat has the same. */
    public String id = "";

    public String type = "";
    public String subject = "";
    /** When it happened: UTC, milliseconds. */
    public long at;
    /** Day in the library's zone, counted from 1970-01-01. */
    public int localDay;
    /** Hour in the library's zone, 0 to 23. */
    public int localHour;

    public long titleId;
    public long readerId;
    /** The account that another one was joined with. */
    public long intoReaderId;
    /** How an account came to the one that its person goes on with: each account on the way, followed by when it was joined. */
    public long[] path = NO_IDS;

    public long itemId;
    public long holdId;
    public long loanId;
    public long proposalId;
    /** Branch, pick-up branch or venue. */
    public String branch = "";

    public String channel = "";
    public String classCode = "";
    public String author = "";
    /** What was searched for. */
    public String words = "";
    /** How much a search found; -1 when it was no search. */
    public int hits = -1;
    /** State that a proposal went to. */
    public String state = "";

    public int quantity;
    /** Purpose of a consent. */
    public String purpose = "";

    public boolean granted;
    /** Where something was read online. */
    public String host = "";

    public String activityKind = "";
    /** When a loan is due: UTC, milliseconds. */
    public long dueAt;

    public String[] tags = NO_TEXTS;
    /** Titles that a search found and that had no copy on the shelf. */
    public long[] unavailableTitles = NO_IDS;

    /** Of a balance: what happened until then is in it; UTC, milliseconds. */
    public long asOf;
    /** Holds that a balance lists. */
    public long[] holds = NO_IDS;
    /** Copies that serve readers by a balance, and that do not. */
    public long[] serving = NO_IDS;

    public long[] idle = NO_IDS;
    /** Loans that are out by a balance, and when each began: UTC, milliseconds. */
    public long[] openLoans = NO_IDS;

    public long[] loansBegan = NO_IDS;

    /** Of a voided loan: when it was told to be lent, and to have come back: UTC, milliseconds. */
    public long openedAt;

    public long closedAt;
    /** The days of both in the library's zone. */
    public int openedDay;

    public int closedDay;

    /** The whole message as it came. */
    public byte[] payload = NO_BYTES;

    /** This fact as far as it concerns one of several titles that it speaks of. */
    Fact about(long title) {
        Fact fact = new Fact();
        fact.type = type;
        fact.at = at;
        fact.localDay = localDay;
        fact.localHour = localHour;
        fact.titleId = title;
        return fact;
    }
}
