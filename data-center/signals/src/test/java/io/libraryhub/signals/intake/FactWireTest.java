package io.libraryhub.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.libraryhub.messages.EventTypes;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.Topics;
import io.libraryhub.signals.fixture.Messages;
import io.libraryhub.signals.forget.Forget;
import io.libraryhub.signals.hot.HotAct;
import io.libraryhub.signals.pressure.PressureAct;
import io.libraryhub.signals.profile.ProfileAct;
import io.libraryhub.signals.together.BorrowAct;
import io.libraryhub.signals.wait.WaitAct;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactWireTest {
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
        Fact fact = fact(type);
        assertThat(travelled(fact)).usingRecursiveComparison().isEqualTo(fact);
    }

    @Test
    void flinkTakesIt() {
        assertThat(TypeInformation.of(Fact.class)).isSameAs(FactTypes.WHOLE);
    }

    /** What a title's signals pick from a fact of which only that travelled is what they would pick from the whole. */
    @ParameterizedTest
    @MethodSource("types")
    void aTitlesSignalsMissNothing(String type) throws IOException {
        List<Fact> facts = picked(fact(type), TitleFacts::from);
        for (Fact fact : facts) {
            Fact arrived = travelled(fact, FactTypes.OF_TITLE);
            assertThat(arrived.payload).isEmpty();
            assertThat(picked(arrived, HotAct::from)).usingRecursiveComparison().isEqualTo(picked(fact, HotAct::from));
            assertThat(picked(arrived, PressureAct::from))
                    .usingRecursiveComparison()
                    .isEqualTo(picked(fact, PressureAct::from));
            assertThat(picked(arrived, WaitAct::from))
                    .usingRecursiveComparison()
                    .isEqualTo(picked(fact, WaitAct::from));
        }
        if (facts.isEmpty()) {
            assertThat(picked(fact(type), HotAct::from)).isEmpty();
            assertThat(picked(fact(type), WaitAct::from)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aReadersSignalsMissNothing(String type) throws IOException {
        Fact whole = fact(type);
        List<Fact> arrived = new ArrayList<>();
        for (Fact fact : picked(whole, ReaderFacts::from)) {
            arrived.add(travelled(fact, FactTypes.OF_READER));
        }
        assertThat(arrived.stream()
                        .flatMap(fact -> picked(fact, ProfileAct::from).stream())
                        .toList())
                .usingRecursiveComparison()
                .isEqualTo(picked(whole, ProfileAct::from));
        assertThat(arrived.stream()
                        .flatMap(fact -> picked(fact, Forget::from).stream())
                        .toList())
                .usingRecursiveComparison()
                .isEqualTo(picked(whole, Forget::from));
        assertThat(arrived.stream()
                        .flatMap(fact -> picked(fact, BorrowAct::from).stream())
                        .toList())
                .usingRecursiveComparison()
                .isEqualTo(picked(whole, BorrowAct::from));
    }

    @Test
    void aSearchConcernsEachTitleThatItFoundInVain() {
        Fact search = new Fact();
        search.type = SearchPerformed.TYPE;
        search.at = 7;
        search.unavailableTitles = new long[] {2001, 2002};
        assertThat(picked(search, TitleFacts::from).stream()
                        .flatMap(fact -> picked(fact, PressureAct::from).stream())
                        .toList())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        PressureAct.of(PressureAct.UNMET, 2001, 0, 7), PressureAct.of(PressureAct.UNMET, 2002, 0, 7));
    }

    private static <T> List<T> picked(Fact fact, BiConsumer<Fact, Collector<T>> pick) {
        List<T> acts = new ArrayList<>();
        pick.accept(fact, new ListCollector<>(acts));
        return acts;
    }

    private static Fact fact(String type) throws IOException {
        return Messages.decoder()
                .read(Messages.message(Topics.of(type), sample(type), Instant.parse("2026-11-22T08:00:00Z")))
                .fact;
    }

    private static List<Field> fields() {
        return Arrays.stream(Fact.class.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    private static Fact travelled(Fact fact) throws IOException {
        return travelled(fact, FactTypes.WHOLE);
    }

    private static Fact travelled(Fact fact, TypeInformation<Fact> type) throws IOException {
        TypeSerializer<Fact> serializer = type.createSerializer(new SerializerConfigImpl());
        DataOutputSerializer out = new DataOutputSerializer(64);
        serializer.serialize(fact, out);
        DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
        Fact arrived = serializer.deserialize(in);
        assertThat(in.available()).isZero();
        return arrived;
    }

    private static byte[] sample(String type) throws IOException {
        try (InputStream in = FactWireTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            return in.readAllBytes();
        }
    }
}
