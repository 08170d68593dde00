package io.libraryhub.signals.rocketmq;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;

final class QueueSplitSerializer implements SimpleVersionedSerializer<QueueSplit> {
    static final int VERSION = 1;

    @Override
    public int getVersion() {
        return VERSION;
    }

    @Override
    public byte[] serialize(QueueSplit split) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        write(split, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    @Override
    public QueueSplit deserialize(int version, byte[] bytes) throws IOException {
        if (version != VERSION) {
            throw new IOException("a split of version " + version + " cannot be read");
        }
        return read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    static void write(QueueSplit split, DataOutput out) throws IOException {
        out.writeUTF(split.topic());
        out.writeUTF(split.broker());
        out.writeInt(split.queueId());
        out.writeLong(split.offset());
        out.writeLong(split.stop());
    }

    static QueueSplit read(DataInput in) throws IOException {
        return new QueueSplit(in.readUTF(), in.readUTF(), in.readInt(), in.readLong(), in.readLong());
    }
}
