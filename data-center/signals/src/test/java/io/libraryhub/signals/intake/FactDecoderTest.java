package io.libraryhub.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.libraryhub.messages.EventTypes;
import io.libraryhub.messages.HoldPlaced;
import io.libraryhub.messages.ItemAdded;
import io.libraryhub.messages.SearchPerformed;
import io.libraryhub.messages.Topics;
import io.libraryhub.signals.fixture.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactDecoderTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:01Z");
    private final FactDecoder decoder = Messages.decoder();

    static Set<String> types() {
        return EventTypes.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSampleOfEveryTypeIsRead(String type) throws IOException {
        Intake intake = decoder.read(
                Messages.message(Topics.of(type), sample(type).toString().getBytes(UTF), NOW));

        assertThat(intake.dead).isNull();
        assertThat(intake.fact.type).isEqualTo(type);
        assertThat(intake.fact.subject).isEqualTo(sample(type).get("subject").asText());
        assertThat(intake.fact.at)
                .isEqualTo(Instant.parse("2026-11-22T08:00:00Z").toEpochMilli());
        // Every type is about a title, a reader or a search.
        assertThat(intake.fact.titleId + intake.fact.readerId + intake.fact.hits)
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyComponentThatMayNotBeMissingIsMissed(String type) throws IOException {
        List<String> required = new java.util.ArrayList<>();
        JSON.readTree(resource("schemas/" + type + ".json")).get("required").forEach(n -> required.add(n.asText()));
        for (String name : required) {
            ObjectNode message = sample(type);
            ((ObjectNode) message.get("data")).remove(name);
            assertThat(dead(Topics.of(type), message).reason)
                    .as("%s without %s", type, name)
                    .isEqualTo(DeadLetter.BAD_DATA);
        }
    }

    @Test
    void aHoldIsReadIntoItsFields() {
        Instant at = Instant.parse("2026-11-22T16:30:00Z");
        Fact fact = Messages.intake(
                        "e1", at, new HoldPlaced("4501", "2001", "1001", "HAISHU", "online", "I247.5", "刘慈欣"))
                .fact;

        assertThat(fact.holdId).isEqualTo(4501);
        assertThat(fact.titleId).isEqualTo(2001);
        assertThat(fact.readerId).isEqualTo(1001);
        assertThat(fact.branch).isEqualTo("HAISHU");
        assertThat(fact.author).isEqualTo("刘慈欣");
        // Half past midnight in Ningbo is already the next day.
        assertThat(LocalDate.ofEpochDay(fact.localDay)).isEqualTo("2026-11-23");
        assertThat(fact.localHour).isZero();
        assertThat(new String(fact.payload, UTF)).contains("\"id\":\"e1\"");
    }

    @Test
    void aCopyThatWasNotBoughtNamesNoProposal() {
        assertThat(Messages.intake("e2", NOW, new ItemAdded("3001", "2001", "MAIN", "import", null)).fact.itemId)
                .isEqualTo(3001);
    }

    @Test
    void aSearchNamesTheTitlesThatWereOut() {
        Fact fact = Messages.intake(
                        "e3", NOW, new SearchPerformed("9001", "portal", "三体", 2, 0, List.of("2001", "2002", "2001")))
                .fact;
        assertThat(fact.unavailableTitles).containsExactly(2001, 2002);
        assertThat(fact.hits).isEqualTo(2);
    }

    static Stream<Arguments> unreadable() throws IOException {
        String hold = HoldPlaced.TYPE;
        String circulation = Topics.CIRCULATION;
        return Stream.of(
                Arguments.of("no JSON", circulation, "not json", DeadLetter.NOT_JSON),
                Arguments.of("cut in half", circulation, sample(hold).toString().substring(0, 90), DeadLetter.NOT_JSON),
                Arguments.of("nothing", circulation, "", DeadLetter.NOT_JSON),
                Arguments.of("two values", circulation, sample(hold) + "{}", DeadLetter.NOT_JSON),
                Arguments.of("nested too deep", circulation, "[".repeat(5_000), DeadLetter.NOT_JSON),
                Arguments.of("a list", circulation, "[1]", DeadLetter.NOT_CLOUDEVENT),
                Arguments.of("no id", circulation, sample(hold).without("id").toString(), DeadLetter.NOT_CLOUDEVENT),
                Arguments.of(
                        "a long id",
                        circulation,
                        sample(hold).put("id", "x".repeat(65)).toString(),
                        DeadLetter.NOT_CLOUDEVENT),
                Arguments.of(
                        "CloudEvents 0.3",
                        circulation,
                        sample(hold).put("specversion", "0.3").toString(),
                        DeadLetter.NOT_CLOUDEVENT),
                Arguments.of(
                        "a type nobody knows",
                        circulation,
                        sample(hold)
                                .put("type", "libhub.circulation.hold.dreamt")
                                .toString(),
                        DeadLetter.UNKNOWN_TYPE),
                Arguments.of("a hold among readers", Topics.READER, sample(hold).toString(), DeadLetter.WRONG_TOPIC),
                Arguments.of(
                        "a time without offset",
                        circulation,
                        sample(hold).put("time", "2026-11-22T08:00:00").toString(),
                        DeadLetter.BAD_TIME),
                Arguments.of(
                        "the year 2999",
                        circulation,
                        sample(hold).put("time", "2999-01-01T00:00:00Z").toString(),
                        DeadLetter.BAD_TIME),
                Arguments.of(
                        "no data", circulation, sample(hold).without("data").toString(), DeadLetter.BAD_DATA),
                Arguments.of("an id of letters", circulation, with(hold, "titleId", "abc"), DeadLetter.BAD_DATA),
                Arguments.of("an id of 0", circulation, with(hold, "titleId", "0"), DeadLetter.BAD_DATA),
                Arguments.of(
                        "an id beyond a long",
                        circulation,
                        with(hold, "titleId", "9999999999999999999"),
                        DeadLetter.BAD_DATA),
                Arguments.of(
                        "an endless author", circulation, with(hold, "author", "长".repeat(201)), DeadLetter.BAD_DATA),
                Arguments.of("300 kB", circulation, with(hold, "author", "长".repeat(100_000)), DeadLetter.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0} → {3}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsSetAsideWithItsReason(String what, String topic, String body, String reason) {
        Intake intake = decoder.read(Messages.message(topic, body.getBytes(UTF), NOW));
        assertThat(intake.fact).isNull();
        assertThat(intake.dead.reason).isEqualTo(reason);
        assertThat(intake.dead.topic).isEqualTo(topic);
        assertThat(intake.dead.body).hasSize(DeadLetter.TOO_LARGE.equals(reason) ? 0 : body.getBytes(UTF).length);
    }

    @Test
    void aComponentThatIsNotKnownYetIsIgnored() throws IOException {
        ObjectNode message = sample(HoldPlaced.TYPE);
        ((ObjectNode) message.get("data")).put("shelf", "A-12");
        assertThat(decoder.read(Messages.message(
                                Topics.CIRCULATION, message.toString().getBytes(UTF), NOW))
                        .fact)
                .isNotNull();
    }

    private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

    private DeadLetter dead(String topic, ObjectNode message) {
        Intake intake = decoder.read(Messages.message(topic, message.toString().getBytes(UTF), NOW));
        assertThat(intake.dead).as(message.toString()).isNotNull();
        return intake.dead;
    }

    private static String with(String type, String name, String value) throws IOException {
        ObjectNode message = sample(type);
        ((ObjectNode) message.get("data")).put(name, value);
        return message.toString();
    }

    private static ObjectNode sample(String type) throws IOException {
        return (ObjectNode) JSON.readTree(resource("samples/" + type + ".json"));
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = FactDecoderTest.class.getClassLoader().getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }
}
