package io.libraryhub.signals.rebuild;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which making of each signal serves, and which is under way beside it.
 *
 * @param serving number by signal; one that is not named has 0
 * @param rebuild null when none is under way
 */
public record Generations(Map<String, Integer> serving, @Nullable Rebuild rebuild) implements Serializable {
    /**
     * A signal being made anew.
     *
     * @param from the first local day that is read; null for all of them
     */
    public record Rebuild(Rebuildable signal, int number, @Nullable LocalDate from) implements Serializable {
        public Generation generation() {
            return new Generation(signal.signal(), number, false);
        }
    }

    public Generations {
        serving = Map.copyOf(serving);
    }

    /**
     * Reads the settings.
     *
     * @param serving such as {@code hot=2,daily=1}, or empty
     * @param rebuild such as {@code hot=3}, or empty
     * @param from such as {@code 2026-11-01}, or empty
     */
    public static Generations parse(String serving, String rebuild, String from) {
        Map<String, Integer> next = numbers(rebuild);
        if (next.size() > 1) {
            throw new IllegalArgumentException("one signal at a time, not " + rebuild);
        }
        return new Generations(
                numbers(serving),
                next.entrySet().stream()
                        .map(each -> new Rebuild(
                                Rebuildable.named(each.getKey()),
                                each.getValue(),
                                from.isEmpty() ? null : LocalDate.parse(from)))
                        .findFirst()
                        .orElse(null));
    }

    private static Map<String, Integer> numbers(String text) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String each : text.split(",")) {
            if (!each.isBlank()) {
                String[] parts = each.strip().split("=", 2);
                if (parts.length != 2) {
                    throw new IllegalArgumentException("not a signal and its number: " + each);
                }
                numbers.put(Rebuildable.named(parts[0]).signal(), Integer.valueOf(parts[1]));
            }
        }
        return numbers;
    }

    /** The making of a signal whose rows are served. */
    public Generation serving(String signal) {
        return new Generation(signal, serving.getOrDefault(signal, 0), true);
    }
}
