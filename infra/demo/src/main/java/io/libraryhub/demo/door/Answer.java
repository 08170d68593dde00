package io.libraryhub.demo.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/**
 * What the gateway answered.
 *
 * @param body JSON, or a missing node
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {
    public boolean done() {
        return status >= 200 && status < 300;
    }

    /** The first code of a problem; the status when there is none. */
    public String code() {
        return body.path("code").asText("HTTP_" + status);
    }

    /** Every reason of a refusal. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        body.path("reasons").forEach(reason -> codes.add(reason.path("code").asText()));
        return codes.isEmpty() ? List.of(code()) : codes;
    }

    /** The body, when it was done: for callers to whom a refusal is a bug. */
    public JsonNode orElseThrow() {
        if (!done()) {
            throw new IllegalStateException("answered " + status + ": " + text);
        }
        return body;
    }
}
