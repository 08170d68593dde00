package io.libraryhub.signals.intake;

import java.io.IOException;
import java.util.function.Supplier;
import org.apache.flink.api.common.typeutils.SimpleTypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.TypeSerializerSingleton;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.types.StringValue;

/**
 * Carries facts from task to task, twice each: the dearest step of the job with the serializer that reflects on a POJO.
 * Most fields of a fact say nothing; what it says is marked in a set of bits, and only that is written. No state holds a
 * fact, so the form may change with every release.
 */
public final class FactSerializer extends TypeSerializerSingleton<Fact> {
    private static final long serialVersionUID = 1;
    static final FactSerializer INSTANCE = new FactSerializer();

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

    @Override
    public void serialize(Fact fact, DataOutputView out) throws IOException {
        int said = said(fact);
        out.writeInt(said);
        text(fact.id, out);
        text(fact.type, out);
        text(fact.subject, out);
        out.writeLong(fact.at);
        out.writeInt(fact.localDay);
        out.writeByte(fact.localHour);
        ids(fact, said, out);
        places(fact, said, out);
        if ((said & SEARCH) != 0) {
            text(fact.words, out);
            out.writeInt(fact.hits);
        }
        if ((said & STATE) != 0) {
            text(fact.state, out);
            out.writeInt(fact.quantity);
        }
        if ((said & PURPOSE) != 0) {
            text(fact.purpose, out);
            out.writeBoolean(fact.granted);
        }
        if ((said & ACTIVITY) != 0) {
            text(fact.activityKind, out);
            out.writeInt(fact.tags.length);
            for (String tag : fact.tags) {
                text(tag, out);
            }
        }
        if ((said & TITLES) != 0) {
            out.writeInt(fact.unavailableTitles.length);
            for (long title : fact.unavailableTitles) {
                out.writeLong(title);
            }
        }
        if ((said & VOIDED) != 0) {
            out.writeLong(fact.openedAt);
            out.writeLong(fact.closedAt);
            out.writeInt(fact.openedDay);
            out.writeInt(fact.closedDay);
        }
        out.writeInt(fact.payload.length);
        out.write(fact.payload);
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
                | bit(fact.unavailableTitles.length > 0, TITLES)
                | bit((fact.openedAt | fact.closedAt | fact.openedDay | fact.closedDay) != 0, VOIDED);
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

    private static void places(Fact fact, int said, DataOutputView out) throws IOException {
        text(said & BRANCH, fact.branch, out);
        text(said & CHANNEL, fact.channel, out);
        text(said & CLASS, fact.classCode, out);
        text(said & AUTHOR, fact.author, out);
    }

    private static void text(int said, String text, DataOutputView out) throws IOException {
        if (said != 0) {
            text(text, out);
        }
    }

    private static void text(String text, DataOutputView out) throws IOException {
        StringValue.writeString(text, out);
    }

    @Override
    public Fact deserialize(DataInputView in) throws IOException {
        Fact fact = new Fact();
        int said = in.readInt();
        fact.id = StringValue.readString(in);
        fact.type = StringValue.readString(in);
        fact.subject = StringValue.readString(in);
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
        if ((said & SEARCH) != 0) {
            fact.words = StringValue.readString(in);
            fact.hits = in.readInt();
        }
        if ((said & STATE) != 0) {
            fact.state = StringValue.readString(in);
            fact.quantity = in.readInt();
        }
        if ((said & PURPOSE) != 0) {
            fact.purpose = StringValue.readString(in);
            fact.granted = in.readBoolean();
        }
        if ((said & ACTIVITY) != 0) {
            fact.activityKind = StringValue.readString(in);
            fact.tags = new String[in.readInt()];
            for (int i = 0; i < fact.tags.length; i++) {
                fact.tags[i] = StringValue.readString(in);
            }
        }
        if ((said & TITLES) != 0) {
            fact.unavailableTitles = new long[in.readInt()];
            for (int i = 0; i < fact.unavailableTitles.length; i++) {
                fact.unavailableTitles[i] = in.readLong();
            }
        }
        if ((said & VOIDED) != 0) {
            fact.openedAt = in.readLong();
            fact.closedAt = in.readLong();
            fact.openedDay = in.readInt();
            fact.closedDay = in.readInt();
        }
        fact.payload = new byte[in.readInt()];
        in.readFully(fact.payload);
        return fact;
    }

    private static long id(int said, DataInputView in) throws IOException {
        return said == 0 ? 0 : in.readLong();
    }

    private static String text(int said, DataInputView in) throws IOException {
        return said == 0 ? "" : StringValue.readString(in);
    }

    @Override
    public Fact deserialize(Fact reuse, DataInputView in) throws IOException {
        return deserialize(in);
    }

    @Override
    public void copy(DataInputView in, DataOutputView out) throws IOException {
        serialize(deserialize(in), out);
    }

    /** Nobody changes a fact once it was read. */
    @Override
    public Fact copy(Fact fact) {
        return fact;
    }

    @Override
    public Fact copy(Fact fact, Fact reuse) {
        return fact;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public Fact createInstance() {
        return new Fact();
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public TypeSerializerSnapshot<Fact> snapshotConfiguration() {
        return new Snapshot();
    }

    /** Flink makes it by its name. */
    public static final class Snapshot extends SimpleTypeSerializerSnapshot<Fact> {
        public Snapshot() {
            super((Supplier<FactSerializer>) () -> INSTANCE);
        }
    }
}
