package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Spring Boot jar taken apart, which starts faster and can use a class archive. One folder for each build; the last
 * few are kept, as another stack may still run one of them.
 */
final class ExtractedJar {

    private static final int KEPT = 4;

    private final Layout layout;
    private final String name;
    private final Path jar;

    ExtractedJar(Layout layout, String name, Path jar) {
        this.layout = layout;
        this.name = name;
        this.jar = jar;
    }

    Path program() throws IOException {
        return folder().resolve(name + ".jar");
    }

    void extract(Progress progress) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new HubException(jar + " is not there: it was not built");
        }
        Path folder = folder();
        if (Files.isDirectory(folder)) {
            Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
            return;
        }
        Path parent = Files.createDirectories(layout.apps().resolve(name));
        Path draft = Files.createTempDirectory(parent, ".new");
        try {
            Shell.run(
                    progress,
                    name,
                    "extracting its jar",
                    List.of(
                            Java.program(),
                            "-XX:TieredStopAtLevel=1",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            draft.toString()),
                    parent,
                    Map.of(),
                    layout.log("extract-" + name));
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            Files.setLastModifiedTime(folder, FileTime.fromMillis(System.currentTimeMillis()));
        } finally {
            ServerFiles.delete(draft);
        }
        forgetOld(parent);
    }

    private Path folder() throws IOException {
        return layout.apps().resolve(name).resolve(Java.fingerprint(jar));
    }

    private void forgetOld(Path parent) throws IOException {
        try (Stream<Path> builds = Files.list(parent)) {
            List<Path> all = new ArrayList<>(
                    builds.filter(build -> !build.getFileName().toString().startsWith("."))
                            .toList());
            all.sort(Comparator.comparing(ExtractedJar::age).reversed());
            for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                ServerFiles.delete(old);
                forgetArchives(old.getFileName().toString());
            }
        }
    }

    private void forgetArchives(String build) throws IOException {
        if (!Files.isDirectory(layout.archives())) {
            return;
        }
        try (Stream<Path> archives = Files.list(layout.archives())) {
            for (Path archive : archives.filter(
                            file -> file.getFileName().toString().startsWith(name + "-" + build))
                    .toList()) {
                Files.deleteIfExists(archive);
            }
        }
    }

    private static FileTime age(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
