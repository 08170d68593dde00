package io.libraryhub.signals.hot;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import java.time.Instant;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Hot titles on the wire. */
public final class HotTitleWire implements Wire<HotTitleSignal> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(HotTitleSignal hot, DataOutputView out) throws IOException {
        Texts.write(hot.titleId(), out);
        out.writeDouble(hot.score());
        out.writeBoolean(hot.hot());
        out.writeInt(hot.loans1d());
        out.writeInt(hot.loans7d());
        out.writeInt(hot.loans30d());
        out.writeBoolean(hot.rising());
        out.writeLong(hot.version());
        out.writeLong(hot.causedAt().toEpochMilli());
        out.writeLong(hot.computedAt().toEpochMilli());
    }

    @Override
    public HotTitleSignal read(DataInputView in) throws IOException {
        return new HotTitleSignal(
                Texts.read(in),
                in.readDouble(),
                in.readBoolean(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()));
    }
}
