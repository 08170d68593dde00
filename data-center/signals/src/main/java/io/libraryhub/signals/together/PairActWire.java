package io.libraryhub.signals.together;

import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Pairs on the wire. */
public final class PairActWire implements Wire<PairAct> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(PairAct act, DataOutputView out) throws IOException {
        out.writeLong(act.titleId);
        out.writeLong(act.at);
        out.writeInt(act.partners.length);
        for (int i = 0; i < act.partners.length; i++) {
            out.writeLong(act.partners[i]);
            out.writeLong(act.pairedAt[i]);
            out.writeInt(act.readers[i]);
        }
    }

    @Override
    public PairAct read(DataInputView in) throws IOException {
        PairAct act = new PairAct();
        act.titleId = in.readLong();
        act.at = in.readLong();
        int count = in.readInt();
        act.partners = new long[count];
        act.pairedAt = new long[count];
        act.readers = new int[count];
        for (int i = 0; i < count; i++) {
            act.partners[i] = in.readLong();
            act.pairedAt[i] = in.readLong();
            act.readers[i] = in.readInt();
        }
        return act;
    }
}
