package io.libraryhub.signals.intake;

import io.libraryhub.messages.DomainEvent;
import io.libraryhub.messages.EventTypes;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The components of the records of domain events. */
final class Components {
    private static final Map<Class<? extends DomainEvent>, RecordComponent[]> ALL =
            EventTypes.ALL.values().stream().collect(Collectors.toUnmodifiableMap(c -> c, Class::getRecordComponents));

    private Components() {}

    static RecordComponent[] of(Class<? extends DomainEvent> record) {
        return Objects.requireNonNull(ALL.get(record));
    }

    static @Nullable Object value(RecordComponent component, DomainEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record hides its component " + component.getName(), e);
        }
    }
}
