package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chromium for the browser tests: the system's, installed when that is possible. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    static Path find(Layout layout, Progress progress) throws IOException, InterruptedException {
        Optional<Path> given =
                Optional.ofNullable(System.getenv("HUB_CHROMIUM")).map(Path::of);
        if (given.isPresent()) {
            return given.get();
        }
        Optional<Path> found = onPath();
        if (found.isEmpty()
                && "root".equals(System.getProperty("user.name"))
                && Files.exists(Path.of("/usr/bin/apt-get"))) {
            install(layout, progress);
            found = onPath();
        }
        return found.orElseThrow(
                () -> new HubException(
                        "the browser tests need Chromium, and none was found.\n"
                                + "Install it (Debian: apt-get install chromium fonts-noto-cjk), or name one: HUB_CHROMIUM=/path ./hub test"));
    }

    private static Optional<Path> onPath() {
        for (String folder :
                System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":", -1)) {
            for (String name : NAMES) {
                Path program = Path.of(folder).resolve(name);
                if (!folder.isEmpty() && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    private static void install(Layout layout, Progress progress) throws IOException, InterruptedException {
        Map<String, String> silent = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Shell.run(
                progress,
                "chromium",
                "looking for packages (apt-get update)",
                List.of("apt-get", "update", "-q"),
                layout.root(),
                silent,
                layout.log("chromium"));
        Shell.run(
                progress,
                "chromium",
                "installing Chromium and a Chinese font (apt-get install)",
                List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium", "fonts-noto-cjk"),
                layout.root(),
                silent,
                layout.log("chromium"));
    }
}
