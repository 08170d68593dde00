package io.libraryhub.signals.intake;

import io.libraryhub.signals.wire.WireType;
import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** How facts travel: whole, unless somebody asks for less. */
public final class FactTypes extends TypeInfoFactory<Fact> {
    public static final TypeInformation<Fact> WHOLE = new WireType<>(Fact.class, new FactWire.Whole());
    /** Numbers, times and states; nothing of the message itself, no names. */
    public static final TypeInformation<Fact> OF_TITLE = new WireType<>(Fact.class, new FactWire.OfTitle());
    /** What a reader did with which title, and what he allows; nothing of the message itself. */
    public static final TypeInformation<Fact> OF_READER = new WireType<>(Fact.class, new FactWire.OfReader());

    @Override
    public TypeInformation<Fact> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
        return WHOLE;
    }
}
