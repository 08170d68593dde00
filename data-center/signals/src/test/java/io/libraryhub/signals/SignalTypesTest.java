package io.libraryhub.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ProfileTag;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.messages.signal.WaitSignal;
import io.libraryhub.signals.daily.TitleDay;
import io.libraryhub.signals.together.PairAct;
import io.libraryhub.signals.together.Partner;
import io.libraryhub.signals.together.TitleTogether;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is carried in a form of our own arrives as it left, whatever field it is. */
class SignalTypesTest {
    private static final Instant AT = Instant.parse("2026-11-22T08:00:00.123Z");
    private static final Map<Class<?>, Object> SAID =
            Map.of(long.class, 7L, int.class, 5, byte.class, (byte) 3, double.class, 2.5, boolean.class, true);

    private record Carried<T>(TypeInformation<T> type, T value) {}

    static Stream<Carried<?>> fieldByField() {
        return Stream.of(
                        eachField(SignalTypes.DAILY_ACT),
                        eachField(SignalTypes.TITLE_DAY),
                        eachField(SignalTypes.TITLE_WAIT))
                .flatMap(all -> all);
    }

    static Stream<Carried<?>> records() {
        return Stream.of(
                new Carried<>(
                        SignalTypes.HOT_TITLE,
                        new HotTitleSignal("2001", 8.5, true, 1, 2, 3, false, 4, AT, AT.plusMillis(1))),
                new Carried<>(
                        SignalTypes.HOT_TITLE,
                        new HotTitleSignal("2001", 8.5, false, 1, 2, 3, true, 4, AT, AT.plusMillis(1))),
                new Carried<>(
                        SignalTypes.PRESSURE,
                        new PressureSignal("2001", 1, 0.5, 2, 3, 4, 5.5, 6, true, 7, AT, AT.plusMillis(1))),
                new Carried<>(SignalTypes.WAIT, new WaitSignal("2001", 24.5, 7.25, 12.5, 7, AT, AT.plusMillis(1))),
                new Carried<>(SignalTypes.PAIR_ACT, pairs()),
                new Carried<>(SignalTypes.TITLE_TOGETHER, together()),
                new Carried<>(
                        SignalTypes.READER_PROFILE,
                        new ReaderProfileSignal(
                                "1001",
                                List.of(
                                        new ProfileTag("author", "刘慈欣", 3.5),
                                        new ProfileTag("class", "长".repeat(200), 1)),
                                7,
                                5,
                                AT,
                                AT.plusMillis(1))));
    }

    private static PairAct pairs() {
        PairAct act = new PairAct();
        act.titleId = 1;
        act.at = 2;
        act.count = 2;
        act.partners = new long[] {3, 4};
        act.pairedAt = new long[] {5, 6};
        act.readers = new int[] {1, -1};
        return act;
    }

    private static TitleTogether together() {
        TitleTogether row = new TitleTogether();
        row.titleId = 1;
        row.weight = 9.5;
        row.partners.add(new Partner("2002", 7.5, 8));
        row.version = 2;
        row.causedAt = 3;
        row.computedAt = 4;
        return row;
    }

    @ParameterizedTest
    @MethodSource({"fieldByField", "records"})
    <T> void itArrivesAsItLeft(Carried<T> carried) throws IOException {
        TypeSerializer<T> serializer = carried.type.createSerializer(new SerializerConfigImpl());
        DataOutputSerializer out = new DataOutputSerializer(64);
        serializer.serialize(carried.value, out);
        DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
        assertThat(serializer.deserialize(in)).usingRecursiveComparison().isEqualTo(carried.value);
        assertThat(in.available()).isZero();
    }

    @Test
    void noStateCanBeKeptInAFormThatChanges() {
        TypeSerializer<TitleDay> serializer = SignalTypes.TITLE_DAY.createSerializer(new SerializerConfigImpl());
        assertThatThrownBy(serializer::snapshotConfiguration).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void formsAreOfOneKindOnlyForOneClass() {
        assertThat(SignalTypes.TITLE_DAY).isNotEqualTo(SignalTypes.TITLE_WAIT);
        assertThat(SignalTypes.TITLE_DAY.createSerializer(new SerializerConfigImpl()))
                .isNotEqualTo(SignalTypes.DAILY_ACT.createSerializer(new SerializerConfigImpl()));
    }

    /** One value for each field, which says that field alone: one that was forgotten is seen. */
    private static <T> Stream<Carried<?>> eachField(TypeInformation<T> type) {
        return Arrays.stream(type.getTypeClass().getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(field -> new Carried<>(type, saying(type.getTypeClass(), field)));
    }

    private static <T> T saying(Class<T> type, Field field) {
        try {
            T value = type.getConstructor().newInstance();
            field.set(value, SAID.get(field.getType()));
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
