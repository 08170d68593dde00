package io.libraryhub.signals.sink;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the warehouse and what its columns hold of a value.
 *
 * @param keys columns of the key
 * @param version column whose highest value wins; null when a key's row never changes
 */
public record Table<T>(String name, List<String> keys, @Nullable String version, List<Column<T>> columns)
        implements Serializable {
    public Table {
        keys = new ArrayList<>(keys);
        columns = new ArrayList<>(columns);
    }

    /** @param value text, number, boolean, {@link java.time.LocalDate} or {@link java.time.Instant}, or null */
    public record Column<T>(String name, Value<T> value) implements Serializable {}

    /** Takes a column out of a value. */
    @FunctionalInterface
    public interface Value<T> extends Serializable {
        @Nullable
        Object of(T value);
    }

    /** The same columns under another name. */
    public Table<T> named(String other) {
        return new Table<>(other, keys, version, columns);
    }

    static <T> Column<T> column(String name, Value<T> value) {
        return new Column<>(name, value);
    }

    /** Empty text is stored as "not said". */
    static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    /** An id of 0 is stored as "not said". */
    static @Nullable Long said(long id) {
        return id == 0 ? null : id;
    }
}
