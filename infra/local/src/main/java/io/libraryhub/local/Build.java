package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Builds what is missing or older than its sources, and nothing else. */
final class Build {

    private final Layout layout;
    private final Progress progress;

    Build(Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
    }

    void bring(Collection<String> artifacts) throws IOException, InterruptedException {
        Modules modules = Modules.read(layout.root());
        List<String> outdated = new ArrayList<>();
        for (String artifact : artifacts) {
            if (modules.find(artifact).isPresent() && !isCurrent(modules, artifact)) {
                outdated.add(artifact);
            }
        }
        if (outdated.isEmpty()) {
            return;
        }
        List<String> paths = outdated.stream()
                .map(artifact -> modules.find(artifact).orElseThrow().path())
                .toList();
        FileTime began = FileTime.fromMillis(System.currentTimeMillis());
        Shell.run(
                progress,
                "build",
                String.join(", ", outdated),
                List.of("mvn", "-B", "-q", "package", "-DskipTests", "-pl", String.join(",", paths), "-am"),
                layout.root(),
                Map.of("JAVA_HOME", Java.home().toString()),
                layout.log("build"));
        for (String artifact : outdated) {
            // Maven leaves a jar as it is when its content would be the same: it is current all the same.
            Path jar = jar(modules, artifact);
            if (Files.exists(jar)) {
                Files.setLastModifiedTime(jar, began);
            }
        }
        progress.say("build", "done");
    }

    private boolean isCurrent(Modules modules, String artifact) throws IOException {
        Path built = jar(modules, artifact);
        List<Path> sources = new ArrayList<>();
        for (Modules.Module module : modules.with(artifact)) {
            Path folder = layout.module(module.path());
            sources.add(folder.resolve("src/main"));
            sources.add(folder.resolve("pom.xml"));
            // The pages a front app serves are built beside it and packed into its jar.
            sources.add(folder.resolveSibling("web").resolve("dist"));
        }
        return Freshness.isCurrent(built, sources);
    }

    private Path jar(Modules modules, String artifact) {
        Modules.Module module = modules.find(artifact).orElseThrow();
        String name = "signals".equals(artifact) ? "signals-job" : artifact;
        return layout.module(module.path()).resolve("target").resolve(name + ".jar");
    }
}
