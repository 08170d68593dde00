package io.libraryhub.streambench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came out.
 *
 * @param passed whether the yardsticks were kept and every answer was right
 * @param figures by name, in the order in which they are printed
 */
record Report(boolean passed, Map<String, Object> figures) {
    private static final JsonMapper JSON = new JsonMapper();

    Report {
        figures = new LinkedHashMap<>(figures);
    }

    /** One line for programs. */
    String json() throws JsonProcessingException {
        return JSON.writeValueAsString(figures);
    }

    /** To {@code places} decimals, so that a line stays readable. */
    static double rounded(double value, int places) {
        double scale = Math.pow(10, places);
        return Math.round(value * scale) / scale;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
