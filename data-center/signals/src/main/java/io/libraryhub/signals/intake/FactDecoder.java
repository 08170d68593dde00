package io.libraryhub.signals.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.EventTypes;
import io.libraryhub.messages.Topics;
import io.libraryhub.signals.rocketmq.MessageReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.apache.rocketmq.common.message.MessageExt;
import org.jspecify.annotations.Nullable;

/**
 * Reads CloudEvents in JSON. The record of the type checks the data: a component that is missing, null where it may not
 * be, or of another kind makes the message unreadable; components that are not known are ignored, since a type may grow.
 */
public final class FactDecoder implements MessageReader<Intake> {
    private static final long serialVersionUID = 1;
    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_ID = 64;
    private static final int MAX_TEXT = 200;
    private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ZoneId zone;
    private final Duration furthestAhead;
    private final String topicSuffix;

    /**
     * @param zone the library's
     * @param furthestAhead a time further in the future is taken for an error: it would keep a title hot for ever
     * @param topicSuffix what the topics' names have behind those of the contract
     */
    public FactDecoder(ZoneId zone, Duration furthestAhead, String topicSuffix) {
        this.zone = zone;
        this.furthestAhead = furthestAhead;
        this.topicSuffix = topicSuffix;
    }

    @Override
    public Intake read(MessageExt message) {
        try {
            return Intake.of(decode(message.getTopic(), message.getBody(), message.getStoreTimestamp()));
        } catch (Unreadable e) {
            DeadLetter dead = new DeadLetter();
            dead.reason = e.reason();
            dead.detail = e.detail();
            dead.topic = message.getTopic();
            dead.queueId = message.getQueueId();
            dead.offset = message.getQueueOffset();
            dead.key = message.getKeys() == null ? "" : message.getKeys();
            dead.storedAt = message.getStoreTimestamp();
            dead.body = kept(message.getBody());
            return Intake.of(dead);
        }
    }

    /** What is too long to be read would be too long to be sent on; where it lies is told. */
    private static byte[] kept(byte @Nullable [] body) {
        return body == null || body.length > MAX_BYTES ? new byte[0] : body;
    }

    /**
     * @param storedAt when the broker took the message, the "now" of the check for times far ahead, so that a replay
     *     judges as the first reading did
     */
    Fact decode(String topic, byte @Nullable [] body, long storedAt) throws Unreadable {
        if (body == null || body.length == 0) {
            throw new Unreadable(DeadLetter.NOT_JSON, "empty");
        }
        if (body.length > MAX_BYTES) {
            throw new Unreadable(DeadLetter.TOO_LARGE, body.length + " bytes");
        }
        JsonNode envelope = parse(body);
        if (!"1.0".equals(text(envelope, "specversion"))) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "specversion");
        }
        Fact fact = new Fact();
        fact.id = text(envelope, "id");
        fact.type = text(envelope, "type");
        fact.subject = text(envelope, "subject");
        if (fact.id.length() > MAX_ID || fact.subject.length() > MAX_TEXT) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "id or subject too long");
        }
        setTime(fact, text(envelope, "time"), storedAt);
        DomainEvent event = event(fact.type, topic, envelope.get("data"));
        try {
            FactFields.fill(fact, event);
        } catch (NumberFormatException e) {
            throw new Unreadable(DeadLetter.BAD_DATA, "an id is no number");
        }
        fact.payload = body;
        return fact;
    }

    private static JsonNode parse(byte[] body) throws Unreadable {
        try {
            JsonNode node = JSON.readTree(body);
            if (node == null || !node.isObject()) {
                throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, "no object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    DeadLetter.NOT_JSON,
                    e.getLocation() == null
                            ? "not to be parsed"
                            : "line " + e.getLocation().getLineNr() + ", column "
                                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new Unreadable(DeadLetter.NOT_JSON, e.getClass().getSimpleName());
        }
    }

    private static String text(JsonNode envelope, String name) throws Unreadable {
        JsonNode node = envelope.get(name);
        if (node == null || !node.isTextual() || node.textValue().isEmpty()) {
            throw new Unreadable(DeadLetter.NOT_CLOUDEVENT, name);
        }
        return node.textValue();
    }

    private void setTime(Fact fact, String time, long storedAt) throws Unreadable {
        try {
            Instant at = OffsetDateTime.parse(time).toInstant();
            if (at.isBefore(OLDEST) || at.isAfter(Instant.ofEpochMilli(storedAt).plus(furthestAhead))) {
                throw new Unreadable(DeadLetter.BAD_TIME, "not plausible");
            }
            ZonedDateTime local = at.atZone(zone);
            fact.at = at.toEpochMilli();
            fact.localDay = Math.toIntExact(local.toLocalDate().toEpochDay());
            fact.localHour = local.getHour();
        } catch (DateTimeException e) {
            throw new Unreadable(DeadLetter.BAD_TIME, "not a time with an offset");
        }
    }

    private DomainEvent event(String type, String topic, @Nullable JsonNode data) throws Unreadable {
        Class<? extends DomainEvent> record = EventTypes.ALL.get(type);
        if (record == null) {
            throw new Unreadable(DeadLetter.UNKNOWN_TYPE, type.length() > MAX_TEXT ? "too long" : type);
        }
        if (!(Topics.of(type) + topicSuffix).equals(topic)) {
            throw new Unreadable(DeadLetter.WRONG_TOPIC, type + " in " + topic);
        }
        if (data == null || !data.isObject()) {
            throw new Unreadable(DeadLetter.BAD_DATA, "no data");
        }
        try {
            DomainEvent event = JSON.treeToValue(data, record);
            checkComponents(record, event);
            return event;
        } catch (JsonProcessingException | NullPointerException e) {
            // The compact constructors of the contracts answer null lists with a NullPointerException.
            throw new Unreadable(DeadLetter.BAD_DATA, "does not fit " + record.getSimpleName());
        }
    }

    private static void checkComponents(Class<? extends DomainEvent> record, DomainEvent event) throws Unreadable {
        for (RecordComponent component : Components.of(record)) {
            Object value = Components.value(component, event);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new Unreadable(DeadLetter.BAD_DATA, component.getName() + " is missing");
            }
            if (value instanceof String text && text.length() > MAX_TEXT) {
                throw new Unreadable(DeadLetter.BAD_DATA, component.getName() + " is too long");
            }
        }
    }
}
