package io.libraryhub.signals.pressure;

import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import java.time.Instant;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Pressures on the wire. */
public final class PressureWire implements Wire<PressureSignal> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(PressureSignal pressure, DataOutputView out) throws IOException {
        Texts.write(pressure.titleId(), out);
        out.writeInt(pressure.activeHolds());
        out.writeDouble(pressure.unmetDemand());
        out.writeInt(pressure.copies());
        out.writeInt(pressure.onOrder());
        out.writeInt(pressure.inProcess());
        out.writeDouble(pressure.ratio());
        out.writeInt(pressure.shortage());
        out.writeBoolean(pressure.pressing());
        out.writeLong(pressure.version());
        out.writeLong(pressure.causedAt().toEpochMilli());
        out.writeLong(pressure.computedAt().toEpochMilli());
    }

    @Override
    public PressureSignal read(DataInputView in) throws IOException {
        return new PressureSignal(
                Texts.read(in),
                in.readInt(),
                in.readDouble(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
                in.readInt(),
                in.readBoolean(),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()));
    }
}
