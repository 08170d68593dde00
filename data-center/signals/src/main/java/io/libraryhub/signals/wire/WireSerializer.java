package io.libraryhub.signals.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/** A {@link Wire} as Flink asks for it. Nobody changes a value that travels, so none is ever copied. */
final class WireSerializer<T> extends TypeSerializer<T> {
    private static final long serialVersionUID = 1;

    private final Wire<T> wire;

    WireSerializer(Wire<T> wire) {
        this.wire = wire;
    }

    @Override
    public void serialize(T value, DataOutputView out) throws IOException {
        wire.write(value, out);
    }

    @Override
    public T deserialize(DataInputView in) throws IOException {
        return wire.read(in);
    }

    @Override
    public T deserialize(T reuse, DataInputView in) throws IOException {
        return wire.read(in);
    }

    @Override
    public void copy(DataInputView in, DataOutputView out) throws IOException {
        wire.write(wire.read(in), out);
    }

    @Override
    public T copy(T value) {
        return value;
    }

    @Override
    public T copy(T value, T reuse) {
        return value;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    /** Nothing to fill: a value is made when it is read. */
    @Override
    public @Nullable T createInstance() {
        return null;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public TypeSerializer<T> duplicate() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireSerializer<?> that && wire.getClass().equals(that.wire.getClass());
    }

    @Override
    public int hashCode() {
        return wire.getClass().hashCode();
    }

    /** Flink asks for it when a value is to be kept. */
    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        throw new IllegalStateException("a form for the wire changes with every release: keep a POJO");
    }
}
