package io.libraryhub.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.EventTypes;
import io.libraryhub.messages.Topics;
import io.libraryhub.signals.fixture.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactSerializerTest {
    private static final Map<Class<?>, Object> SAID = Map.of(
            String.class,
            "言",
            long.class,
            7L,
            int.class,
            5,
            boolean.class,
            true,
            String[].class,
            new String[] {"a", "亲子"},
            long[].class,
            new long[] {1, 2},
            byte[].class,
            new byte[] {1, 2, 3});

    /** Field by field, so that one that was forgotten is seen, also when it alone is said. */
    @Test
    void everyFieldTravels() throws Exception {
        for (Field field : fields()) {
            Fact fact = new Fact();
            field.set(fact, SAID.get(field.getType()));
            assertThat(travelled(fact))
                    .as(field.getName())
                    .usingRecursiveComparison()
                    .isEqualTo(fact);
        }
    }

    static Stream<String> types() {
        return EventTypes.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFactOfEveryTypeArrivesAsItLeft(String type) throws IOException {
        Fact fact = Messages.decoder()
                .read(Messages.message(Topics.of(type), sample(type), Instant.parse("2026-11-22T08:00:00Z")))
                .fact;
        assertThat(travelled(fact)).usingRecursiveComparison().isEqualTo(fact);
    }

    @Test
    void flinkTakesIt() {
        assertThat(TypeInformation.of(Fact.class).createSerializer(new SerializerConfigImpl()))
                .isInstanceOf(FactSerializer.class);
    }

    private static List<Field> fields() {
        return Arrays.stream(Fact.class.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static Fact travelled(Fact fact) throws IOException {
        DataOutputSerializer out = new DataOutputSerializer(64);
        FactSerializer.INSTANCE.serialize(fact, out);
        DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
        Fact arrived = FactSerializer.INSTANCE.deserialize(in);
        assertThat(in.available()).isZero();
        return arrived;
    }

    private static byte[] sample(String type) throws IOException {
        try (InputStream in = FactSerializerTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            return in.readAllBytes();
        }
    }
}
