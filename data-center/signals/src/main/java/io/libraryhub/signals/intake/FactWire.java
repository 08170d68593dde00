package io.libraryhub.signals.intake;

import io.libraryhub.messages.EventTypes;
import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/**
 * Facts on the wire. Most fields of a fact say nothing; what it says is marked in a set of bits, and only that is written.
 * What the receivers do not read is left out altogether.
 */
abstract class FactWire implements Wire<Fact> {
    private static final long serialVersionUID = 1;

    private static final List<String> TYPES = List.copyOf(EventTypes.ALL.keySet());
    private static final Map<String, Integer> INDEX = new HashMap<>();
    /** In place of an index: the type is written out. */
    private static final int OTHER_TYPE = 255;

    static {
        TYPES.forEach(type -> INDEX.put(type, INDEX.size()));
    }

    private static final int TITLE = 1;
    private static final int READER = 1 << 1;
    private static final int ITEM = 1 << 2;
    private static final int HOLD = 1 << 3;
    private static final int PROPOSAL = 1 << 4;
    private static final int BRANCH = 1 << 5;
    private static final int CHANNEL = 1 << 6;
    private static final int CLASS = 1 << 7;
    private static final int AUTHOR = 1 << 8;
    private static final int SEARCH = 1 << 9;
    private static final int STATE = 1 << 10;
    private static final int PURPOSE = 1 << 11;
    private static final int ACTIVITY = 1 << 12;
    private static final int TITLES = 1 << 13;
    private static final int LOAN = 1 << 14;
    private static final int DUE = 1 << 15;
    private static final int VOIDED = 1 << 16;
    private static final int INTO = 1 << 17;
    /** The message itself, its id and its subject. */
    private static final int MESSAGE = 1 << 18;

    private static final int HOST = 1 << 19;
    private static final int BALANCE = 1 << 20;
    private static final int PATH = 1 << 21;

    private final int told;

    private FactWire(int told) {
        this.told = told;
    }

    /** All of it. */
    static final class Whole extends FactWire {
        private static final long serialVersionUID = 1;

        Whole() {
            super(-1);
        }
    }

    /** What signals of a title read. */
    static final class OfTitle extends FactWire {
        private static final long serialVersionUID = 1;

        OfTitle() {
            super(TITLE | READER | ITEM | HOLD | PROPOSAL | STATE | LOAN | DUE | VOIDED | BALANCE);
        }
    }

    /** What signals of a reader read. */
    static final class OfReader extends FactWire {
        private static final long serialVersionUID = 1;

        OfReader() {
            super(TITLE | READER | LOAN | CLASS | AUTHOR | PURPOSE | ACTIVITY | VOIDED | INTO | PATH);
        }
    }

    @Override
    public void write(Fact fact, DataOutputView out) throws IOException {
        int said = said(fact) & told;
        out.writeInt(said);
        type(fact.type, out);
        out.writeLong(fact.at);
        out.writeInt(fact.localDay);
        out.writeByte(fact.localHour);
        ids(fact, said, out);
        places(fact, said, out);
        if ((said & SEARCH) != 0) {
            Texts.write(fact.words, out);
            out.writeInt(fact.hits);
        }
        if ((said & STATE) != 0) {
            Texts.write(fact.state, out);
            out.writeInt(fact.quantity);
        }
        if ((said & PURPOSE) != 0) {
            Texts.write(fact.purpose, out);
            out.writeBoolean(fact.granted);
        }
        if ((said & ACTIVITY) != 0) {
            Texts.write(fact.activityKind, out);
            out.writeInt(fact.tags.length);
            for (String tag : fact.tags) {
                Texts.write(tag, out);
            }
        }
        if ((said & TITLES) != 0) {
            many(fact.unavailableTitles, out);
        }
        if ((said & VOIDED) != 0) {
            out.writeLong(fact.openedAt);
            out.writeLong(fact.closedAt);
            out.writeInt(fact.openedDay);
            out.writeInt(fact.closedDay);
        }
        if ((said & BALANCE) != 0) {
            out.writeLong(fact.asOf);
            many(fact.holds, out);
            many(fact.serving, out);
            many(fact.idle, out);
            many(fact.openLoans, out);
            many(fact.loansBegan, out);
        }
        if ((said & PATH) != 0) {
            many(fact.path, out);
        }
        if ((said & MESSAGE) != 0) {
            Texts.write(fact.id, out);
            Texts.write(fact.subject, out);
            out.writeInt(fact.payload.length);
            out.write(fact.payload);
        }
    }

    private static void type(String type, DataOutputView out) throws IOException {
        Integer index = INDEX.get(type);
        out.writeByte(index == null ? OTHER_TYPE : index);
        if (index == null) {
            Texts.write(type, out);
        }
    }

    private static int said(Fact fact) {
        return bit(fact.titleId != 0, TITLE)
                | bit(fact.readerId != 0, READER)
                | bit(fact.itemId != 0, ITEM)
                | bit(fact.holdId != 0, HOLD)
                | bit(fact.proposalId != 0, PROPOSAL)
                | bit(fact.loanId != 0, LOAN)
                | bit(fact.dueAt != 0, DUE)
                | bit(fact.intoReaderId != 0, INTO)
                | bit(!fact.branch.isEmpty(), BRANCH)
                | bit(!fact.channel.isEmpty(), CHANNEL)
                | bit(!fact.classCode.isEmpty(), CLASS)
                | bit(!fact.author.isEmpty(), AUTHOR)
                | bit(fact.hits >= 0 || !fact.words.isEmpty(), SEARCH)
                | bit(fact.quantity != 0 || !fact.state.isEmpty(), STATE)
                | bit(fact.granted || !fact.purpose.isEmpty(), PURPOSE)
                | bit(fact.tags.length > 0 || !fact.activityKind.isEmpty(), ACTIVITY)
                | bit(!fact.host.isEmpty(), HOST)
                | bit(fact.unavailableTitles.length > 0, TITLES)
                | bit(fact.path.length > 0, PATH)
                | bit(fact.asOf != 0 || listed(fact) > 0, BALANCE)
                | bit(fact.payload.length > 0 || !fact.id.isEmpty() || !fact.subject.isEmpty(), MESSAGE)
                | bit((fact.openedAt | fact.closedAt | fact.openedDay | fact.closedDay) != 0, VOIDED);
    }

    private static int listed(Fact balance) {
        return balance.holds.length
                + balance.serving.length
                + balance.idle.length
                + balance.openLoans.length
                + balance.loansBegan.length;
    }

    private static int bit(boolean set, int bit) {
        return set ? bit : 0;
    }

    private static void ids(Fact fact, int said, DataOutputView out) throws IOException {
        id(said & TITLE, fact.titleId, out);
        id(said & READER, fact.readerId, out);
        id(said & ITEM, fact.itemId, out);
        id(said & HOLD, fact.holdId, out);
        id(said & PROPOSAL, fact.proposalId, out);
        id(said & LOAN, fact.loanId, out);
        id(said & DUE, fact.dueAt, out);
        id(said & INTO, fact.intoReaderId, out);
    }

    private static void id(int said, long id, DataOutputView out) throws IOException {
        if (said != 0) {
            out.writeLong(id);
        }
    }

    private static void many(long[] ids, DataOutputView out) throws IOException {
        out.writeInt(ids.length);
        for (long id : ids) {
            out.writeLong(id);
        }
    }

    private static void places(Fact fact, int said, DataOutputView out) throws IOException {
        text(said & BRANCH, fact.branch, out);
        text(said & CHANNEL, fact.channel, out);
        text(said & CLASS, fact.classCode, out);
        text(said & AUTHOR, fact.author, out);
        text(said & HOST, fact.host, out);
    }

    private static void text(int said, String text, DataOutputView out) throws IOException {
        if (said != 0) {
            Texts.write(text, out);
        }
    }

    @Override
    public Fact read(DataInputView in) throws IOException {
        Fact fact = new Fact();
        int said = in.readInt();
        int type = in.readUnsignedByte();
        // The same text for each: what asks for a type knows it by its place in memory.
        fact.type = type == OTHER_TYPE ? Texts.read(in) : TYPES.get(type);
        fact.at = in.readLong();
        fact.localDay = in.readInt();
        fact.localHour = in.readByte();
        fact.titleId = id(said & TITLE, in);
        fact.readerId = id(said & READER, in);
        fact.itemId = id(said & ITEM, in);
        fact.holdId = id(said & HOLD, in);
        fact.proposalId = id(said & PROPOSAL, in);
        fact.loanId = id(said & LOAN, in);
        fact.dueAt = id(said & DUE, in);
        fact.intoReaderId = id(said & INTO, in);
        fact.branch = text(said & BRANCH, in);
        fact.channel = text(said & CHANNEL, in);
        fact.classCode = text(said & CLASS, in);
        fact.author = text(said & AUTHOR, in);
        fact.host = text(said & HOST, in);
        if ((said & SEARCH) != 0) {
            fact.words = Texts.read(in);
            fact.hits = in.readInt();
        }
        if ((said & STATE) != 0) {
            fact.state = Texts.read(in);
            fact.quantity = in.readInt();
        }
        if ((said & PURPOSE) != 0) {
            fact.purpose = Texts.read(in);
            fact.granted = in.readBoolean();
        }
        if ((said & ACTIVITY) != 0) {
            fact.activityKind = Texts.read(in);
            fact.tags = new String[in.readInt()];
            for (int i = 0; i < fact.tags.length; i++) {
                fact.tags[i] = Texts.read(in);
            }
        }
        if ((said & TITLES) != 0) {
            fact.unavailableTitles = many(in);
        }
        if ((said & VOIDED) != 0) {
            fact.openedAt = in.readLong();
            fact.closedAt = in.readLong();
            fact.openedDay = in.readInt();
            fact.closedDay = in.readInt();
        }
        if ((said & BALANCE) != 0) {
            fact.asOf = in.readLong();
            fact.holds = many(in);
            fact.serving = many(in);
            fact.idle = many(in);
            fact.openLoans = many(in);
            fact.loansBegan = many(in);
        }
        if ((said & PATH) != 0) {
            fact.path = many(in);
        }
        if ((said & MESSAGE) != 0) {
            fact.id = Texts.read(in);
            fact.subject = Texts.read(in);
            fact.payload = new byte[in.readInt()];
            in.readFully(fact.payload);
        }
        return fact;
    }

    private static long id(int said, DataInputView in) throws IOException {
        return said == 0 ? 0 : in.readLong();
    }

    private static long[] many(DataInputView in) throws IOException {
        long[] ids = new long[in.readInt()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.readLong();
        }
        return ids;
    }

    private static String text(int said, DataInputView in) throws IOException {
        return said == 0 ? "" : Texts.read(in);
    }
}
