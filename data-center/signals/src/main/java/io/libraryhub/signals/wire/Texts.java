package io.libraryhub.signals.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/** Texts on the wire: their bytes at once, where Flink goes from character to character. */
public final class Texts {
    /** From this length on, the first byte says only that the length follows. */
    private static final int LONG = 255;

    private Texts() {}

    public static void write(String text, DataOutputView out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length < LONG) {
            out.writeByte(bytes.length);
        } else {
            out.writeByte(LONG);
            out.writeInt(bytes.length);
        }
        out.write(bytes);
    }

    public static String read(DataInputView in) throws IOException {
        int length = in.readUnsignedByte();
        if (length == 0) {
            return "";
        }
        byte[] bytes = new byte[length < LONG ? length : in.readInt()];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
