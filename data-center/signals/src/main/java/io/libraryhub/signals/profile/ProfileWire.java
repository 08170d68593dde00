package io.libraryhub.signals.profile;

import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.signals.wire.Texts;
import io.libraryhub.signals.wire.Wire;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Profiles on the wire. */
public final class ProfileWire implements Wire<ReaderProfileSignal> {
    private static final long serialVersionUID = 1;

    @Override
    public void write(ReaderProfileSignal profile, DataOutputView out) throws IOException {
        Texts.write(profile.readerId(), out);
        out.writeInt(profile.tags().size());
        for (ProfileTag tag : profile.tags()) {
            Texts.write(tag.kind(), out);
            Texts.write(tag.name(), out);
            out.writeDouble(tag.weight());
        }
        out.writeInt(profile.acts());
        out.writeLong(profile.version());
        out.writeLong(profile.causedAt().toEpochMilli());
        out.writeLong(profile.computedAt().toEpochMilli());
    }

    @Override
    public ReaderProfileSignal read(DataInputView in) throws IOException {
        String readerId = Texts.read(in);
        int count = in.readInt();
        List<ProfileTag> tags = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tags.add(new ProfileTag(Texts.read(in), Texts.read(in), in.readDouble()));
        }
        return new ReaderProfileSignal(
                readerId,
                tags,
                in.readInt(),
                in.readLong(),
                Instant.ofEpochMilli(in.readLong()),
                Instant.ofEpochMilli(in.readLong()));
    }
}
