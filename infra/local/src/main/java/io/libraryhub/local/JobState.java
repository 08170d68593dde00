package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the Flink job can go on from: savepoints and retained checkpoints. */
record JobState(Path home) {

    /** Flink writes this file last: a folder without it is not complete. */
    private static final String COMPLETE = "_metadata";

    Optional<Path> newest() throws IOException {
        List<Path> complete = new ArrayList<>();
        // savepoints/savepoint-x/_metadata and checkpoints/job/chk-n/_metadata
        complete.addAll(find(home.resolve("savepoints"), 2));
        complete.addAll(find(home.resolve("checkpoints"), 3));
        Path newest = null;
        FileTime latest = FileTime.fromMillis(0);
        for (Path file : complete) {
            FileTime written = Files.getLastModifiedTime(file);
            if (written.compareTo(latest) > 0) {
                latest = written;
                newest = file.getParent();
            }
        }
        return Optional.ofNullable(newest);
    }

    private static List<Path> find(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.getFileName().toString().equals(COMPLETE))
                    .toList();
        }
    }
}
