package io.libraryhub.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured.
 *
 * @param passed whether everything was answered as it should be and the yardstick was kept
 * @param figures by name, in the order in which they are printed; numbers, texts and maps of them
 */
public record Outcome(boolean passed, Map<String, ?> figures) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Outcome {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** One line for programs. */
    String json() {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a figure that cannot be JSON", e);
        }
    }

    /** To {@code places} decimals, so that a line stays readable. */
    public static double rounded(double value, int places) {
        double scale = Math.pow(10, places);
        return Math.round(value * scale) / scale;
    }
}
