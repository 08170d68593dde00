package io.libraryhub.signals.rocketmq;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.core.io.SimpleVersionedSerializer;

final class EnumeratorStateSerializer implements SimpleVersionedSerializer<EnumeratorState> {
    private static final int VERSION = 1;

    @Override
    public int getVersion() {
        return VERSION;
    }

    @Override
    public byte[] serialize(EnumeratorState state) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream out = new DataOutputStream(bytes);
        writeAll(state.begun(), out);
        writeAll(state.known(), out);
        out.writeInt(state.pending().size());
        for (QueueSplit split : state.pending()) {
            QueueSplitSerializer.write(split, out);
        }
        return bytes.toByteArray();
    }

    @Override
    public EnumeratorState deserialize(int version, byte[] bytes) throws IOException {
        if (version != VERSION) {
            throw new IOException("an enumerator state of version " + version + " cannot be read");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        Set<String> begun = readAll(in);
        Set<String> known = readAll(in);
        List<QueueSplit> pending = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pending.add(QueueSplitSerializer.read(in));
        }
        return new EnumeratorState(begun, known, pending);
    }

    private static void writeAll(Set<String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private static Set<String> readAll(DataInputStream in) throws IOException {
        Set<String> words = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }
}
