package io.libraryhub.signals.intake;

import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;

/** Tells Flink that facts bring their own serializer. */
public final class FactType extends TypeInformation<Fact> {
    private static final long serialVersionUID = 1;

    /** Named at {@link Fact}. */
    public static final class Factory extends TypeInfoFactory<Fact> {
        @Override
        public TypeInformation<Fact> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
            return new FactType();
        }
    }

    @Override
    public TypeSerializer<Fact> createSerializer(SerializerConfig config) {
        return FactSerializer.INSTANCE;
    }

    // Flink 1.20 still asks for the method that it has deprecated.
    @SuppressWarnings("deprecation")
    @Override
    public TypeSerializer<Fact> createSerializer(ExecutionConfig config) {
        return FactSerializer.INSTANCE;
    }

    @Override
    public Class<Fact> getTypeClass() {
        return Fact.class;
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof FactType;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactType;
    }

    @Override
    public int hashCode() {
        return FactType.class.hashCode();
    }

    @Override
    public String toString() {
        return "Fact";
    }
}
