package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Publishes the project's configuration files. A file is published when Nacos has none of that name, or when the file
 * has changed since it was published last: what somebody edited in Nacos meanwhile survives a restart.
 */
final class NacosConfig {

    private static final String GROUP = "DEFAULT_GROUP";

    private final String server;
    private final Path config;
    private final Path published;

    NacosConfig(String server, Path config, Path published) {
        this.server = server;
        this.config = config;
        this.published = published;
    }

    void publish(Progress progress) throws IOException {
        Properties known = readPublished();
        List<String> sent = new ArrayList<>();
        for (Path file : files()) {
            String dataId = file.getFileName().toString();
            String print = Java.fingerprint(List.of(file));
            if (current(dataId).isEmpty() || !print.equals(known.getProperty(dataId))) {
                send(dataId, Files.readString(file));
                known.setProperty(dataId, print);
                sent.add(dataId);
            }
        }
        if (!sent.isEmpty()) {
            StringWriter text = new StringWriter();
            known.store(text, null);
            Private.write(published, text.toString().getBytes(StandardCharsets.UTF_8));
            progress.say(Nacos.NAME, "published " + String.join(", ", sent));
        }
    }

    private List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("nacos", "sentinel")) {
            Path place = config.resolve(folder);
            if (Files.isDirectory(place)) {
                try (Stream<Path> found = Files.list(place)) {
                    all.addAll(found.filter(file -> file.toString().endsWith(".yaml")
                                    || file.toString().endsWith(".json"))
                            .sorted()
                            .toList());
                }
            }
        }
        return all;
    }

    private Properties readPublished() throws IOException {
        Properties known = new Properties();
        if (Files.exists(published)) {
            try (Reader in = Files.newBufferedReader(published)) {
                known.load(in);
            }
        }
        return known;
    }

    private Optional<String> current(String dataId) throws IOException {
        var answer = Http.get(address() + "?dataId=" + encoded(dataId) + "&groupName=" + GROUP);
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        JsonNode content = Http.JSON.readTree(answer.body()).path("data").path("content");
        return content.isTextual() && !content.asText().isEmpty() ? Optional.of(content.asText()) : Optional.empty();
    }

    private void send(String dataId, String content) throws IOException {
        String type = dataId.endsWith(".json") ? "json" : "yaml";
        String form =
                "dataId=" + encoded(dataId) + "&groupName=" + GROUP + "&type=" + type + "&content=" + encoded(content);
        JsonNode answer = Http.json(Http.to(address())
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.path("code").asInt(-1) != 0) {
            throw new IOException("Nacos refuses " + dataId + ": " + Http.shortened(answer.toString()));
        }
    }

    private String address() {
        return "http://" + server + "/nacos/v3/admin/cs/config";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
