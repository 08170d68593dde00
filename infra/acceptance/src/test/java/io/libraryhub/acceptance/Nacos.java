package io.libraryhub.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What an operator does in the configuration server's console. */
public final class Nacos {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String registry;

    public Nacos(String server) {
        this.address = "http://" + server + "/nacos/v3/admin/cs/config";
        this.registry = "http://" + server + "/nacos/v3/client/ns/instance/list";
    }

    /** The content of a configuration; empty when there is none. */
    public String read(String dataId) {
        JsonNode answer =
                send(HttpRequest.newBuilder(URI.create(address + "?groupName=DEFAULT_GROUP&dataId=" + encoded(dataId)))
                        .GET()
                        .build());
        return answer.path("data").path("content").asText("");
    }

    public void publish(String dataId, String content) {
        String form = "groupName=DEFAULT_GROUP&dataId=" + encoded(dataId) + "&type="
                + (dataId.endsWith(".json") ? "json" : "yaml") + "&content=" + encoded(content);
        JsonNode answer = send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.path("code").asInt(-1) != 0) {
            throw new IllegalStateException("Nacos refuses " + dataId + ": " + answer);
        }
    }

    /** How many healthy instances of a service are registered. */
    public int instances(String service) {
        JsonNode answer = send(HttpRequest.newBuilder(
                        URI.create(registry + "?groupName=DEFAULT_GROUP&serviceName=" + encoded(service)))
                .GET()
                .build());
        int healthy = 0;
        for (JsonNode instance : answer.path("data")) {
            healthy += instance.path("healthy").asBoolean() ? 1 : 0;
        }
        return healthy;
    }

    /** Something done under another configuration, which is put back whatever happens. */
    public void with(String dataId, String content, Runnable work) {
        String before = read(dataId);
        publish(dataId, content);
        try {
            work.run();
        } finally {
            publish(dataId, before);
        }
    }

    private JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
