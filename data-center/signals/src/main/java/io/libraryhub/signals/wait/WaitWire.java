package io.libraryhub.signals.wait;

import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import java.time.Instant;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** What services are told of cycles, on the wire. */
public final class WaitWire implements Wire<WaitSignal> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(WaitSignal wait, DataOutputView out) throws IOException {
        Texts.write(wait.titleId(), out);
        out.writeDouble(wait.cycleDays());
        out.writeDouble(wait.spreadDays());
        out.writeDouble(wait.cycles());
        out.writeLong(wait.version());
        out.writeLong(wait.causedAt().toEpochMilli());
        out.writeLong(wait.computedAt().toEpochMilli());
    }

    @Override
    public WaitSignal read(DataInputView in) throws IOException {
        return new WaitSignal(
                Texts.read(in),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()));
    }
}
