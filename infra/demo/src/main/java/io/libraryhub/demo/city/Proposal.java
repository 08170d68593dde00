package io.libraryhub.demo.city;

import com.fasterxml.jackson.databind.JsonNode;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A purchase proposal as the acquisitions page shows it. */
public record Proposal(
        String id,
        TitleId title,
        String name,
        String state,
        int quantity,
        String origin,
        Map<String, String> evidence,
        Instant openedAt) {
    public static Proposal of(JsonNode node) {
        Map<String, String> evidence = new TreeMap<>();
        node.path("evidence")
                .fields()
                .forEachRemaining(figure ->
                        evidence.put(figure.getKey(), figure.getValue().asText()));
        return new Proposal(
                node.path("id").asText(),
                TitleId.of(node.path("titleId").asText()),
                node.path("title").asText(),
                node.path("state").asText(),
                node.path("quantity").asInt(),
                node.path("origin").asText(),
                evidence,
                java.time.OffsetDateTime.parse(node.path("openedAt").asText()).toInstant());
    }
}
