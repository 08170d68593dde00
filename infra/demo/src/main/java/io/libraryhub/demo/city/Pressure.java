package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.JsonNode;

/** A title under pressure, with the figures behind. */
public record Pressure(
        String titleId, String title, int activeHolds, int copies, double ratio, int shortage, boolean pressing) {
    public static Pressure of(JsonNode row) {
        return new Pressure(
                row.path("titleId").asText(),
                row.path("title").path("title").asText("?"),
                row.path("activeHolds").asInt(),
                row.path("copies").asInt(),
                row.path("ratio").asDouble(),
                row.path("shortage").asInt(),
                row.path("pressing").asBoolean());
    }
}
