package io.libraryhub.demo.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The {@code ./hub} command of a running stack, for those who end its processes and wait until they are back. */
public final class Launcher {
    private static final long TIME_OUT_S = 240;

    private final Path root;
    private final Path home;
    private final String portOffset;

    public Launcher(Path stackFile, String portOffset) {
        this.home = Objects.requireNonNull(stackFile.toAbsolutePath().getParent(), "a file lies in a folder");
        this.portOffset = portOffset;
        this.root = rootAbove(Path.of("").toAbsolutePath());
    }

    private static Path rootAbove(Path start) {
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isExecutable(at.resolve("hub"))) {
                return at;
            }
        }
        throw new IllegalStateException("no hub script above " + start);
    }

    public Path root() {
        return root;
    }

    /** The process id of a part of the stack that runs. */
    public long pid(String part) {
        for (JsonNode process : status().path("processes")) {
            if (part.equals(process.path("name").asText())) {
                long pid = process.path("pid").asLong();
                if (pid > 0) {
                    return pid;
                }
            }
        }
        throw new IllegalStateException(part + " does not run");
    }

    public String state(String part) {
        for (JsonNode process : status().path("processes")) {
            if (part.equals(process.path("name").asText())) {
                return process.path("state").asText();
            }
        }
        return "unknown";
    }

    /** kill -9: no time to say good-bye. */
    public void kill(String part) {
        ProcessHandle process = ProcessHandle.of(pid(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private JsonNode status() {
        try {
            return new ObjectMapper().readTree(run("status", "--json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String... words) {
        try {
            Path output = Files.createTempFile("hub", ".txt");
            List<String> command = new ArrayList<>(List.of(root.resolve("hub").toString()));
            command.addAll(List.of(words));
            ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
            builder.environment().put("HUB_HOME", home.toString());
            builder.environment().put("HUB_PORT_OFFSET", portOffset);
            builder.redirectOutput(output.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
            Process process = builder.start();
            boolean ended = process.waitFor(TIME_OUT_S, TimeUnit.SECONDS);
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("./hub " + String.join(" ", words) + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
