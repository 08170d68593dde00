package io.libraryhub.signals.daily;

import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Days of titles on the wire. */
public final class TitleDayWire implements Wire<TitleDay> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(TitleDay day, DataOutputView out) throws IOException {
        out.writeLong(day.titleId);
        out.writeInt(day.localDay);
        out.writeInt(day.loans);
        out.writeInt(day.returns);
        out.writeInt(day.renewals);
        out.writeInt(day.holds);
        out.writeInt(day.voidedLoans);
        out.writeInt(day.voidedReturns);
        out.writeLong(day.version);
    }

    @Override
    public TitleDay read(DataInputView in) throws IOException {
        TitleDay day = new TitleDay();
        day.titleId = in.readLong();
        day.localDay = in.readInt();
        day.loans = in.readInt();
        day.returns = in.readInt();
        day.renewals = in.readInt();
        day.holds = in.readInt();
        day.voidedLoans = in.readInt();
        day.voidedReturns = in.readInt();
        day.version = in.readLong();
        return day;
    }
}
