package io.libraryhub.signals.daily;

import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Acts on the wire. */
public final class DailyActWire implements Wire<DailyAct> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(DailyAct act, DataOutputView out) throws IOException {
        out.writeLong(act.titleId);
        out.writeInt(act.localDay);
        out.writeByte(act.kind);
        out.writeLong(act.at);
    }

    @Override
    public DailyAct read(DataInputView in) throws IOException {
        return DailyAct.of(in.readLong(), in.readInt(), in.readByte(), in.readLong());
    }
}
