package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
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
        HttpRequest request = Door.open(new Stack(layout, settings).facts())
                .to("/api/acquisitions/imports")
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body(file))
                .build();
        return print(Door.ask(request, "the hub does not take " + file.getFileName()), file, out);
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
