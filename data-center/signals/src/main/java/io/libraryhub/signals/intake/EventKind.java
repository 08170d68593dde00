package io.libraryhub.signals.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.EventTypes;
import io.libraryhub.messages.Topics;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type of domain event: where it is published and how its data are read and checked. All that reflection says of a
 * record is asked once, not for each message.
 */
final class EventKind {
    private static final int MAX_TEXT = 200;

    private static final JsonMapper JSON = JsonMapper.builder(Envelope.FACTORY)
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static final Map<String, EventKind> ALL = EventTypes.ALL.entrySet().stream()
            .map(each -> new EventKind(each.getKey(), each.getValue()))
            .collect(Collectors.toUnmodifiableMap(EventKind::type, kind -> kind));

    private final String type;
    private final String topic;
    private final Class<? extends DomainEvent> record;
    private final ObjectReader reader;
    private final List<Component> components;

    private EventKind(String type, Class<? extends DomainEvent> record) {
        this.type = type;
        this.topic = Topics.of(type);
        this.record = record;
        this.reader = JSON.readerFor(record);
        this.components =
                Arrays.stream(record.getRecordComponents()).map(Component::of).toList();
    }

    String type() {
        return type;
    }

    /** Without any suffix. */
    String topic() {
        return topic;
    }

    /** The data from {@code from} to before {@code to}. */
    DomainEvent read(byte[] body, int from, int to) throws Unreadable {
        try {
            DomainEvent event = reader.readValue(body, from, to - from);
            for (Component component : components) {
                component.check(event);
            }
            return event;
        } catch (JsonProcessingException | NullPointerException e) {
            // The compact constructors of the contracts answer null lists with a NullPointerException.
            throw new Unreadable(DeadLetter.BAD_DATA, "does not fit " + record.getSimpleName());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    /** @param nullable whether the contract allows it to be missing */
    private record Component(String name, Method accessor, boolean nullable) {
        static Component of(RecordComponent component) {
            return new Component(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        void check(DomainEvent event) throws Unreadable {
            Object value = value(event);
            if (value == null && !nullable) {
                throw new Unreadable(DeadLetter.BAD_DATA, name + " is missing");
            }
            if (value instanceof String text && text.length() > MAX_TEXT) {
                throw new Unreadable(DeadLetter.BAD_DATA, name + " is too long");
            }
        }

        private @Nullable Object value(DomainEvent event) {
            try {
                return accessor.invoke(event);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a public record hides its component " + name, e);
            }
        }
    }
}
