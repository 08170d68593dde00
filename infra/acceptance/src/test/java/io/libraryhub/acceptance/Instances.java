package io.libraryhub.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * More instances of a service that runs: the same jar with the same environment on ports of their own. They find the others
 * through the registry as on any machine, and end with the journey, whatever becomes of it.
 */
public final class Instances implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    /** Callers hear of a new instance from the registry a moment later. */
    private static final long HEARD_OF_MS = 5_000;

    private final String service;
    private final Hub hub;
    private final List<String> command;
    private final Map<String, String> environment;
    private final List<Process> started = new ArrayList<>();
    private final List<Integer> ports = new ArrayList<>();
    private final Thread atTheLatest = new Thread(this::end, "end-instances");
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param service one that the launcher started */
    public Instances(Hub hub, String service) {
        this.hub = hub;
        this.service = service;
        long pid = hub.launcher().pid(service);
        this.command = words(Path.of("/proc/" + pid + "/cmdline"));
        this.environment = new HashMap<>();
        for (String line : words(Path.of("/proc/" + pid + "/environ"))) {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), line.substring(equals + 1));
        }
        ports.add(Integer.parseInt(environment.getOrDefault("SERVER_PORT", "")));
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    private static List<String> words(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\0", -1))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts so many more, and waits until everybody knows them. */
    public void start(int more) {
        for (int i = 0; i < more; i++) {
            start();
        }
        for (int port : ports) {
            Await.until(service + " on port " + port, START, () -> isHealthy(port));
        }
        Await.until(
                "the registry knows " + ports.size() + " instances",
                START,
                () -> hub.nacos().instances(service + "-dubbo"),
                known -> known == ports.size());
        Await.pause(HEARD_OF_MS);
    }

    private void start() {
        try {
            int number = ports.size() + 1;
            int http = freePort();
            int rpc = freePort();
            Path home = Files.createDirectories(Path.of("target", service + "-" + number));
            File log = home.resolve("log.txt").toFile();
            ProcessBuilder builder = new ProcessBuilder(
                    command.stream().flatMap(word -> ofItsOwn(word, home)).toList());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment().put("SERVER_PORT", Integer.toString(http));
            builder.environment().put("DUBBO_PROTOCOL_PORT", Integer.toString(rpc));
            builder.environment().put("DUBBO_PORT_TO_BIND", Integer.toString(rpc));
            builder.environment().put("HUB_ID_WORKER", Integer.toString(1_000 + number));
            builder.directory(home.toFile()).redirectErrorStream(true).redirectOutput(log);
            started.add(builder.start());
            ports.add(http);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofItsOwn(String word, Path home) {
        if (word.startsWith("-XX:ArchiveClassesAtExit")) {
            // The first one writes its archive of classes when it ends; two must not write the same.
            return Stream.empty();
        }
        if (word.startsWith("-Djava.io.tmpdir=") || word.startsWith("-Duser.home=")) {
            return Stream.of(word.substring(0, word.indexOf('=') + 1) + home.toAbsolutePath());
        }
        // Callers spare a new instance for ten minutes; here it takes its full share at once.
        return word.equals("-jar") ? Stream.of("-Ddubbo.provider.warmup=1", word) : Stream.of(word);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isHealthy(int port) {
        try {
            return get(port, "/actuator/health").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(int port, String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** How often each instance has taken a connection to its database so far: it did so many pieces of work. */
    public List<Long> work() {
        return ports.stream().map(this::work).toList();
    }

    private long work(int port) {
        try {
            return get(port, "/actuator/prometheus")
                    .body()
                    .lines()
                    .filter(line -> line.startsWith("hikaricp_connections_acquire_seconds_count"))
                    .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 of one of those started here. */
    public void kill(int number) {
        Process process = started.get(number);
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
        Await.until(
                "the registry forgets the others",
                Duration.ofSeconds(60),
                () -> hub.nacos().instances(service + "-dubbo"),
                known -> known == 1);
    }

    private void end() {
        started.forEach(Process::destroy);
        for (Process process : started) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
