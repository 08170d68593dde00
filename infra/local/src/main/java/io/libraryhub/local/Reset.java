package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** {@code ./hub reset}: ends the stack and forgets its data and secrets. */
final class Reset {

    /** What the person wrote, and what is in use while resetting. */
    private static final Set<String> KEPT = Set.of("hub.properties", "lock");

    private final Layout layout;
    private final Settings settings;
    private final Progress progress;

    Reset(Layout layout, Settings settings, Progress progress) {
        this.layout = layout;
        this.settings = settings;
        this.progress = progress;
    }

    void forget() throws IOException, InterruptedException {
        if (!Files.isDirectory(layout.home())) {
            return;
        }
        if (Files.exists(layout.secrets())) {
            new Down(layout, settings, progress).end();
        }
        try (HomeLock lock = HomeLock.take(layout.home());
                Stream<Path> files = Files.list(layout.home())) {
            for (Path file : files.toList()) {
                if (!KEPT.contains(file.getFileName().toString())) {
                    ServerFiles.delete(file);
                }
            }
        }
        progress.say("reset", layout.home() + " is empty");
    }
}
