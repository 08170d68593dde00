package io.libraryhub.local;

import java.nio.file.Path;

/**
 * Where things lie. {@code root} is the project; {@code home} (HUB_HOME) holds one stack's data, logs and secrets, so
 * that several stacks can live beside each other; servers and extracted applications are shared by all homes.
 */
public record Layout(Path root, Path home) {

    public Path module(String path) {
        return root.resolve(path);
    }

    public Path serverSources(String name) {
        return root.resolve("infra/local/src/main/servers").resolve(name);
    }

    public Path config() {
        return root.resolve("infra/config");
    }

    public Path shared() {
        return root.resolve(".hub");
    }

    public Path servers() {
        return shared().resolve("servers");
    }

    public Path apps() {
        return shared().resolve("apps");
    }

    public Path archives() {
        return shared().resolve("cds");
    }

    public Path data(String process) {
        return home.resolve(process);
    }

    public Path log(String process) {
        return home.resolve("logs").resolve(process + ".log");
    }

    public Path pidFile(String process) {
        return home.resolve("run").resolve(process + ".pid");
    }

    public Path secrets() {
        return home.resolve("secrets");
    }

    public Path stackProperties() {
        return home.resolve("stack.properties");
    }
}
