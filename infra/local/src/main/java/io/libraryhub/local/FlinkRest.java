package io.libraryhub.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The few calls of Flink's REST interface that carry a job through its life. */
final class FlinkRest {

    private static final Set<String> OVER = Set.of("FINISHED", "CANCELED", "FAILED", "SUSPENDED");
    private static final Duration SLOW = Duration.ofSeconds(120);
    private static final String BOUNDARY = "library-hub-signals-job";

    private final String url;

    FlinkRest(String url) {
        this.url = url;
    }

    /** The id of the job of this name that has not come to its end. */
    Optional<String> jobNamed(String name) throws IOException {
        for (JsonNode job : Http.json(url + "/jobs/overview").path("jobs")) {
            if (name.equals(job.path("name").asText())
                    && !OVER.contains(job.path("state").asText())) {
                return Optional.of(job.path("jid").asText());
            }
        }
        return Optional.empty();
    }

    /** RUNNING only when every task of it runs; else the job's state, or that of the slowest task. */
    String state(String job) throws IOException {
        JsonNode detail = Http.json(url + "/jobs/" + job);
        String state = detail.path("state").asText();
        if (!"RUNNING".equals(state)) {
            return state;
        }
        for (JsonNode vertex : detail.path("vertices")) {
            String task = vertex.path("status").asText();
            if (!"RUNNING".equals(task) && !"FINISHED".equals(task)) {
                return task;
            }
        }
        return state;
    }

    /**
     * Whether the part of a job that begins with this source has come to its end, and a checkpoint begun after that is
     * complete: whatever the job goes on from now, all that the source told is in it.
     */
    boolean isFinishedAndKept(String job, String source) throws IOException {
        for (JsonNode vertex : Http.json(url + "/jobs/" + job).path("vertices")) {
            if (vertex.path("name").asText().startsWith("Source: " + source)) {
                return "FINISHED".equals(vertex.path("status").asText())
                        && checkpointed(job) > vertex.path("end-time").asLong();
            }
        }
        return false;
    }

    /** When the newest complete checkpoint was begun, by the cluster's clock; 0 when there is none. */
    private long checkpointed(String job) throws IOException {
        return Http.json(url + "/jobs/" + job + "/checkpoints")
                .path("latest")
                .path("completed")
                .path("trigger_timestamp")
                .asLong();
    }

    void deleteJars() throws IOException {
        for (JsonNode jar : Http.json(url + "/jars").path("files")) {
            Http.json(Http.to(url + "/jars/" + jar.path("id").asText()).DELETE().build());
        }
    }

    String upload(Path jar) throws IOException {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"jarfile\"; filename=\""
                + jar.getFileName() + "\"\r\nContent-Type: application/x-java-archive\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = Http.to(url + "/jars/upload")
                .timeout(SLOW)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArrays(List.of(head.getBytes(StandardCharsets.UTF_8))),
                        HttpRequest.BodyPublishers.ofFile(jar),
                        HttpRequest.BodyPublishers.ofByteArrays(List.of(tail.getBytes(StandardCharsets.UTF_8)))))
                .build();
        String stored = Http.json(request).path("filename").asText();
        return stored.substring(stored.lastIndexOf('/') + 1);
    }

    String run(String jar, ObjectNode order) throws IOException {
        HttpResponse<String> answer =
                Http.send(post("/jars/" + jar + "/run", order).timeout(SLOW).build());
        JsonNode body = Http.JSON.readTree(answer.body());
        if (answer.statusCode() / 100 != 2) {
            StringBuilder reasons = new StringBuilder();
            body.path("errors")
                    .forEach(error -> reasons.append(shortened(error.asText())).append('\n'));
            throw new HubException("Flink does not take the job (" + answer.statusCode() + "):\n" + reasons);
        }
        return body.path("jobid").asText();
    }

    void stopWithSavepoint(String job, String folder, Duration patience) throws IOException, InterruptedException {
        ObjectNode order = Http.JSON
                .createObjectNode()
                .put("targetDirectory", folder)
                .put("drain", false)
                // The form that heap and RocksDB both read.
                .put("formatType", "CANONICAL");
        String request = Http.json(post("/jobs/" + job + "/stop", order).build())
                .path("request-id")
                .asText();
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            JsonNode answer = Http.json(url + "/jobs/" + job + "/savepoints/" + request);
            if ("COMPLETED".equals(answer.path("status").path("id").asText())) {
                JsonNode failure = answer.path("operation").path("failure-cause");
                if (!failure.isMissingNode()) {
                    throw new IOException(shortened(failure.path("stack-trace").asText("the savepoint failed")));
                }
                return;
            }
            Thread.sleep(300);
        }
        throw new IOException("no savepoint within " + patience.toSeconds() + " s");
    }

    void cancel(String job, Duration patience) throws IOException, InterruptedException {
        Http.json(Http.to(url + "/jobs/" + job + "?mode=cancel")
                .method("PATCH", HttpRequest.BodyPublishers.noBody())
                .build());
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end
                && !OVER.contains(Http.json(url + "/jobs/" + job).path("state").asText())) {
            Thread.sleep(300);
        }
    }

    /** Why a job failed, as far as the cluster remembers. */
    String failure(String job) {
        try {
            JsonNode exceptions = Http.json(url + "/jobs/" + job + "/exceptions");
            String trace = exceptions.path("root-exception").asText("");
            return trace.isEmpty() ? "The cluster names no reason." : shortened(trace);
        } catch (IOException e) {
            return "The cluster does not know it any more.";
        }
    }

    /** Why a job cannot go on from the state it was given; empty while nothing says so. */
    Optional<RestoreFailure> restoreFailure(String job) {
        try {
            return RestoreFailure.of(Http.json(url + "/jobs/" + job + "/exceptions"));
        } catch (IOException e) {
            // It does not know the job, or is not there: whoever waits asks again.
            return Optional.empty();
        }
    }

    private HttpRequest.Builder post(String path, ObjectNode order) {
        return Http.to(url + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(order.toString()));
    }

    /** Causes first: the frames between them tell a reader of the message little. */
    private static String shortened(String trace) {
        return String.join(
                "\n",
                trace.lines()
                        .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t..."))
                        .limit(12)
                        .toList());
    }
}
