package io.libraryhub.signals.together;

import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Titles with their partners on the wire. */
public final class TitleTogetherWire implements Wire<TitleTogether> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(TitleTogether row, DataOutputView out) throws IOException {
        out.writeLong(row.titleId);
        out.writeDouble(row.weight);
        out.writeInt(row.partners.size());
        for (Partner partner : row.partners) {
            Texts.write(partner.titleId(), out);
            out.writeDouble(partner.weight());
            out.writeInt(partner.readers());
        }
        out.writeLong(row.version);
        out.writeLong(row.causedAt);
        out.writeLong(row.computedAt);
    }

    @Override
    public TitleTogether read(DataInputView in) throws IOException {
        TitleTogether row = new TitleTogether();
        row.titleId = in.readLong();
        row.weight = in.readDouble();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            row.partners.add(new Partner(Texts.read(in), in.readDouble(), in.readInt()));
        }
        row.version = in.readLong();
        row.causedAt = in.readLong();
        row.computedAt = in.readLong();
        return row;
    }
}
