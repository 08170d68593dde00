package io.libraryhub.demo.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gateway as a browser uses it: REST with a token. */
public final class Gateway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "libraryhub-demo-7f3a";
    private static final Duration TIME_OUT = Duration.ofSeconds(30);
    /** Importing a large file takes its time. */
    private static final Duration LONG_TIME_OUT = Duration.ofSeconds(120);

    private final URI base;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    public Gateway(String base, Patience patience) {
        this.base = URI.create(base);
        this.patience = patience;
    }

    public URI base() {
        return base;
    }

    /** Asks until somebody answers. */
    public Answer get(String path, @Nullable String token) {
        return patience.keep(
                "GET " + path, () -> healthy(send(to(path, token).GET().build())));
    }

    /** Sends until somebody answers; the body names its request id, so a repeat is not done twice. */
    public Answer post(String path, @Nullable String token, Map<String, ?> body) {
        HttpRequest request = to(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json(body)))
                .build();
        return patience.keep("POST " + path, () -> healthy(send(request)));
    }

    /** Sends a file as a form does. */
    public Answer upload(String path, String token, String requestId, String fileName, byte[] content) {
        HttpRequest request = to(path, token)
                .timeout(LONG_TIME_OUT)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(requestId, fileName, content)))
                .build();
        return patience.keep("POST " + path, () -> healthy(send(request)));
    }

    /** Sends once, whatever comes back: for what is meant to go wrong. */
    public Answer once(HttpRequest request) throws IOException, InterruptedException {
        return answer(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** A request to a path of the gateway, to be completed. */
    public HttpRequest.Builder to(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(TIME_OUT)
                .header("Accept", "application/json")
                .header("Accept-Language", "zh-CN");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpClient http() {
        return http;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest request) throws Fault {
        try {
            return once(request);
        } catch (IOException e) {
            throw new Fault(request.method() + " " + request.uri().getPath() + ": " + e, false, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** An outage behind the door is a fault; everything else, refusals too, is an answer. */
    private static Answer healthy(Answer answer) throws Fault {
        if (answer.status() >= 500 || answer.status() == 429) {
            boolean bug = answer.status() == 500;
            throw new Fault("answered " + answer.status() + " " + answer.code(), bug, new IOException(answer.text()));
        }
        return answer;
    }

    private static Answer answer(HttpResponse<String> response) {
        String text = response.body();
        String type = response.headers().firstValue("content-type").orElse("");
        JsonNode body = MissingNode.getInstance();
        if (type.contains("json") && !text.isBlank()) {
            try {
                body = JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("not JSON: " + text, e);
            }
        }
        return new Answer(response.statusCode(), response.headers(), body, text);
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be JSON: " + body.keySet(), e);
        }
    }

    static byte[] form(String requestId, String fileName, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 512);
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"requestId\"\r\n\r\n" + requestId
                        + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
