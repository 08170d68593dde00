package io.libraryhub.signals.wait;

import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Waits of titles on the wire. */
public final class TitleWaitWire implements Wire<TitleWait> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(TitleWait wait, DataOutputView out) throws IOException {
        out.writeLong(wait.titleId);
        out.writeInt(wait.ahead);
        out.writeInt(wait.copies);
        out.writeDouble(wait.p50Days);
        out.writeDouble(wait.p90Days);
        out.writeDouble(wait.cycleDays);
        out.writeDouble(wait.spreadDays);
        out.writeDouble(wait.loans);
        out.writeInt(wait.periodDays);
        out.writeLong(wait.version);
        out.writeLong(wait.causedAt);
        out.writeLong(wait.computedAt);
    }

    @Override
    public TitleWait read(DataInputView in) throws IOException {
        TitleWait wait = new TitleWait();
        wait.titleId = in.readLong();
        wait.ahead = in.readInt();
        wait.copies = in.readInt();
        wait.p50Days = in.readDouble();
        wait.p90Days = in.readDouble();
        wait.cycleDays = in.readDouble();
        wait.spreadDays = in.readDouble();
        wait.loans = in.readDouble();
        wait.periodDays = in.readInt();
        wait.version = in.readLong();
        wait.causedAt = in.readLong();
        wait.computedAt = in.readLong();
        return wait;
    }
}
