package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Whether something built is at least as new as what it is built from. */
final class Freshness {

    /** Made by tools, never a source. */
    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", "dist", "test-results", "coverage");

    private Freshness() {}

    static boolean isCurrent(Path built, Collection<Path> sources) throws IOException {
        if (!Files.exists(built)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(built);
        for (Path source : sources) {
            Optional<FileTime> newest = newest(source);
            if (newest.isPresent() && newest.get().compareTo(made) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The youngest file at or below a path; empty when there is nothing. */
    static Optional<FileTime> newest(Path start) throws IOException {
        if (!Files.exists(start)) {
            return Optional.empty();
        }
        FileTime[] youngest = {FileTime.fromMillis(0)};
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                boolean skip = !folder.equals(start) && name != null && NOT_SOURCES.contains(name.toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.lastModifiedTime().compareTo(youngest[0]) > 0) {
                    youngest[0] = attributes.lastModifiedTime();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // Gone between listing and looking: an editor's temporary file.
                return FileVisitResult.CONTINUE;
            }
        });
        return Optional.of(youngest[0]);
    }
}
