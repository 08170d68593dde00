package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./hub import FILE}: sends a file of bibliographic records through the gateway, as the acquisitions page does. */
final class Import {

    private static final String BOUNDARY = "library-hub-import-8f1c2d";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Layout layout;
    private final Settings settings;

    Import(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
    }

    /** Prints the report; answers 1 when nothing of the file could be read. */
    int send(Path file, PrintStream out) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new HubException("cannot read " + file);
        }
        Facts facts = new Stack(layout, settings).facts();
        String door = facts.get("HUB_GATEWAY_URL");
        HttpRequest request = Http.to(door + "/api/acquisitions/imports")
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token(door, facts.get("HUB_ADMIN_PASSWORD")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body(file))
                .build();
        HttpResponse<String> answer = Http.send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new HubException("the hub does not take " + file.getFileName() + " (" + answer.statusCode() + "): "
                    + explanation(answer.body()));
        }
        return print(Http.JSON.readTree(answer.body()), file, out);
    }

    private static String token(String door, String password) throws IOException {
        ObjectNode login = Http.JSON
                .createObjectNode()
                .put("kind", "staff")
                .put("name", "admin")
                .put("password", password);
        HttpResponse<String> answer;
        try {
            answer = Http.send(Http.to(door + "/api/identity/tokens")
                    .timeout(Duration.ofSeconds(30))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(login.toString()))
                    .build());
        } catch (IOException e) {
            throw new HubException("the gateway does not answer at " + door + ": is the hub up? (./hub status)", e);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new HubException("the gateway refuses the admin's login (" + answer.statusCode() + "): "
                    + explanation(answer.body()));
        }
        return Http.JSON.readTree(answer.body()).path("accessToken").asText();
    }

    private static HttpRequest.BodyPublisher body(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("[\"\\r\\n\\\\]", "_");
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        return HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofByteArrays(List.of(head.getBytes(StandardCharsets.UTF_8))),
                HttpRequest.BodyPublishers.ofFile(file),
                HttpRequest.BodyPublishers.ofByteArrays(List.of(tail.getBytes(StandardCharsets.UTF_8))));
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

    static int print(JsonNode report, Path file, PrintStream out) {
        int created = report.path("created").asInt();
        int updated = report.path("updated").asInt();
        int unchanged = report.path("unchanged").asInt();
        int failed = report.path("failed").asInt();
        out.println(file.getFileName() + " (" + report.path("format").asText("unknown format") + "): " + created
                + " new, " + updated + " updated, " + unchanged + " unchanged, " + failed + " failed");
        for (JsonNode problem : report.path("problems")) {
            out.println("  record " + problem.path("number").asInt() + ": "
                    + problem.path("explanation").asText() + " ["
                    + problem.path("code").asText() + "]");
        }
        return created + updated + unchanged > 0 ? 0 : 1;
    }
}
