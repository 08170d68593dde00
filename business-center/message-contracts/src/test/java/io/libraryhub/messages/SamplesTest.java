package io.libraryhub.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.libraryhub.messages.signal.HotTitleSignal;
import io.libraryhub.messages.signal.PressureSignal;
import io.libraryhub.messages.signal.ReaderProfileSignal;
import io.libraryhub.messages.signal.WaitSignal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type has a schema and a sample; record, schema and sample say the same. */
class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<Map.Entry<String, Class<?>>> types() {
        Map<String, Class<?>> all = new TreeMap<>(EventTypes.ALL);
        all.put(HotTitleSignal.TYPE, HotTitleSignal.class);
        all.put(PressureSignal.TYPE, PressureSignal.class);
        all.put(ReaderProfileSignal.TYPE, ReaderProfileSignal.class);
        all.put(WaitSignal.TYPE, WaitSignal.class);
        return all.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSampleFitsItsSchemaAndItsRecord(Map.Entry<String, Class<?>> type) throws IOException {
        JsonNode sample = read("samples/" + type.getKey() + ".json");
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read("schemas/" + type.getKey() + ".json"));

        assertThat(sample.get("type").asText()).isEqualTo(type.getKey());
        assertThat(sample.get("dataschema").asText()).isEqualTo(CloudEvent.schemaOf(type.getKey()));
        assertThat(schema.validate(sample.get("data"))).isEmpty();

        Object record = JSON.treeToValue(sample.get("data"), type.getValue());
        JsonNode written = JSON.readTree(JSON.writeValueAsString(record));
        assertThat(fieldNames(written)).containsExactlyInAnyOrderElementsOf(fieldNames(sample.get("data")));
        assertThat(fieldNames(written))
                .containsExactlyInAnyOrderElementsOf(
                        fieldNames(read("schemas/" + type.getKey() + ".json").get("properties")));
        assertThat(schema.validate(written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMissingIdIsReportedBySchema(Map.Entry<String, Class<?>> type) throws IOException {
        JsonNode schemaFile = read("schemas/" + type.getKey() + ".json");
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaFile);
        ObjectNode data =
                (ObjectNode) read("samples/" + type.getKey() + ".json").get("data");
        data.remove(schemaFile.get("required").get(0).asText());
        assertThat(schema.validate(data)).isNotEmpty();
    }

    @Test
    void noTypeCarriesPersonalData() {
        assertThat(types().flatMap(t -> Arrays.stream(t.getValue().getRecordComponents())))
                .noneMatch(c -> c.getName().matches("(?i).*(phone|cardno|idnumber|realname|email|address).*"));
    }

    @Test
    void aTopicIsTheContextOfTheType() {
        assertThat(Topics.of(LoanOpened.TYPE)).isEqualTo(Topics.CIRCULATION);
        assertThat(EventTypes.ALL.keySet()).allMatch(t -> Topics.CONTEXTS.contains(Topics.of(t)));
    }

    private static java.util.List<String> fieldNames(JsonNode node) {
        java.util.List<String> names = new java.util.ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String path) throws IOException {
        try (InputStream in = SamplesTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return JSON.readTree(in);
        }
    }
}
