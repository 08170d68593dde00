package io.libraryhub.kernel;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One reason of a refusal.
 *
 * @param code stable word in capitals, documented in the {@code …Codes} class of its context, with a text in Chinese and
 *     English
 * @param details figures for the text, by name: never personal data
 */
public record Reason(String code, Map<String, String> details) implements Serializable {
    public Reason(String code, @Nullable Map<String, String> details) {
        this.code = code;
        this.details = details == null ? Map.of() : Map.copyOf(details);
    }

    public static Reason of(String code) {
        return new Reason(code, Map.of());
    }

    public static Reason of(String code, String name, Object value) {
        return new Reason(code, Map.of(name, String.valueOf(value)));
    }
}
