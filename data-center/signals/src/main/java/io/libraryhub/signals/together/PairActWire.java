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
        out.writeInt(act.count);
        for (int i = 0; i < act.count; i++) {
            out.writeLong(act.partners[i]);
            out.writeLong(act.pairedAt[i]);
            out.writeInt(act.readers[i]);
        }
    }

    @Override
    public PairAct read(DataInputView in) throws IOException {
        long title = in.readLong();
        long at = in.readLong();
        int count = in.readInt();
        PairAct act = new PairAct(count);
        act.titleId = title;
        act.at = at;
        for (int i = 0; i < count; i++) {
            act.add(in.readLong(), in.readLong(), in.readInt());
        }
        return act;
    }
}
