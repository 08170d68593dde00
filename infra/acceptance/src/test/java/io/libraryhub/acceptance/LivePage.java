package io.libraryhub.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A page that is open and listens: server-sent events with the time at which each arrived. */
public final class LivePage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What arrived when. */
    public record Heard(String event, JsonNode data, Instant at) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread reader;

    public LivePage(Hub hub, String path) throws IOException, InterruptedException {
        HttpRequest request = hub.gateway()
                .to(path, null)
                .timeout(Duration.ofMinutes(5))
                .setHeader("Accept", "text/event-stream")
                .build();
        response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("the line was answered " + response.statusCode());
        }
        reader = new Thread(this::listen, "live-page");
        reader.setDaemon(true);
        reader.start();
    }

    private void listen() {
        String[] event = {""};
        try {
            response.body().forEach(line -> {
                if (line.startsWith("event:")) {
                    event[0] = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(new Heard(event[0], json(line.substring("data:".length())), Instant.now()));
                }
            });
        } catch (RuntimeException e) {
            // Closed: nobody listens any more.
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }

    public List<Heard> heard() {
        return heard;
    }

    @Override
    public void close() {
        response.body().close();
    }
}
