package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The gateway as the admin uses it: signed in with the password of the stack's secrets. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final String token;

    private Door(String url, String token) {
        this.url = url;
        this.token = token;
    }

    static Door open(Facts facts) throws IOException {
        String url = facts.get("HUB_GATEWAY_URL");
        ObjectNode login = Http.JSON
                .createObjectNode()
                .put("kind", "staff")
                .put("name", "admin")
                .put("password", facts.get("HUB_ADMIN_PASSWORD"));
        HttpResponse<String> answer;
        try {
            answer = Http.send(Http.to(url + "/api/identity/tokens")
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(login.toString()))
                    .build());
        } catch (IOException e) {
            throw new HubException("the gateway does not answer at " + url + ": is the hub up? (./hub status)", e);
        }
        return new Door(
                url,
                read(answer, "the gateway refuses the admin's login")
                        .path("accessToken")
                        .asText());
    }

    /** A request in the admin's name. */
    HttpRequest.Builder to(String path) {
        return Http.to(url + path).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    JsonNode get(String path) throws IOException {
        return ask(to(path).GET().build(), path + " is not answered");
    }

    JsonNode post(String path, ObjectNode body) throws IOException {
        return ask(
                to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                path + " is refused");
    }

    /** @param otherwise what it means when the answer is no success */
    static JsonNode ask(HttpRequest request, String otherwise) throws IOException {
        return read(Http.send(request), otherwise);
    }

    private static JsonNode read(HttpResponse<String> answer, String otherwise) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new HubException(otherwise + " (" + answer.statusCode() + "): " + explanation(answer.body()));
        }
        return Http.JSON.readTree(answer.body());
    }

    /** What a problem body (RFC 9457) says; the body itself when it is none. */
    private static String explanation(String body) {
        try {
            JsonNode problem = Http.JSON.readTree(body);
            String text = problem.path("detail").asText(problem.path("title").asText(""));
            String code = problem.path("code").asText("");
            return text.isEmpty() ? Http.shortened(body) : text + (code.isEmpty() ? "" : " [" + code + "]");
        } catch (IOException e) {
            return Http.shortened(body);
        }
    }
}
