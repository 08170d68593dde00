package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The small process that starts again what was killed; {@code up} begins it and {@code down} ends it. */
final class Watcher implements Program {

    static final String NAME = "watcher";
    /** What it is called on the launcher's command line; not for people. */
    static final String COMMAND = "watch";

    private final Layout layout;
    private final Settings settings;
    private final Running running;

    Watcher(Layout layout, Settings settings) {
        this.layout = layout;
        this.settings = settings;
        this.running = new Running(layout);
    }

    /** Only where there is something to watch. */
    void beginIfNeeded() throws IOException {
        boolean any = new Stack(layout, settings)
                .all().stream().anyMatch(part -> running.find(part).isPresent());
        if (any && running.find(this).isEmpty()) {
            running.start(this, launch());
        }
    }

    /** Before anything else is changed: what it is just starting, it ends itself. */
    void end() throws IOException, InterruptedException {
        running.stop(this);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of();
    }

    @Override
    public Launch launch() throws IOException {
        Path home = Files.createDirectories(layout.data(NAME));
        Path built = layout.module("infra/local/target");
        // A copy: the launcher may be built anew while this runs.
        Path copy = home.resolve("local.jar");
        Files.copy(built.resolve("local.jar"), copy, StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> environment = new HashMap<>(Java.environment(home));
        environment.putAll(settings.all());
        environment.put("HUB_ROOT", layout.root().toString());
        environment.put("HUB_HOME", layout.home().toString());
        return new Launch(
                List.of(
                        Java.program(),
                        "-Xms8m",
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xss512k",
                        "-Drocketmq.log.file.level=OFF",
                        "-cp",
                        copy + ":" + built.resolve("lib") + "/*",
                        Hub.class.getName(),
                        COMMAND),
                environment,
                home,
                "",
                Optional.empty());
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }
}
