package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One server's program files, fetched as Maven artifacts once for all homes. The folder's name is bound to the server's
 * pom and sources, and it appears only when complete: offline after the first run.
 */
final class ServerFiles {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:";

    private static final String CLASS_PATH = "class.path";

    /** Turns what was fetched into what is started, inside the folder that will become the server's. */
    interface Unpack {
        void from(Path jars, Path folder) throws IOException, InterruptedException;
    }

    private final Layout layout;
    private final String name;

    ServerFiles(Layout layout, String name) {
        this.layout = layout;
        this.name = name;
    }

    Path folder() {
        try {
            return layout.servers().resolve(name + "-" + Java.fingerprint(sources()));
        } catch (IOException e) {
            throw new HubException("cannot read " + layout.serverSources(name), e);
        }
    }

    void fetch(Progress progress, Unpack unpack) throws IOException, InterruptedException {
        Path folder = folder();
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(layout.servers());
        Path draft = Files.createTempDirectory(layout.servers(), "." + name);
        try {
            Path jars = draft.resolve("jars");
            Shell.run(
                    progress,
                    name,
                    "fetching from Maven Central (first run only)",
                    List.of(
                            "mvn",
                            "-B",
                            "-q",
                            PLUGIN + "copy-dependencies",
                            PLUGIN + "build-classpath",
                            "-DoutputDirectory=" + jars,
                            "-Dmdep.outputFile=" + draft.resolve(CLASS_PATH)),
                    layout.serverSources(name),
                    Map.of("JAVA_HOME", Java.home().toString()),
                    layout.log("fetch-" + name));
            progress.say(name, "unpacking");
            unpack.from(jars, draft);
            if (!Files.isDirectory(folder)) {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            progress.say(name, "fetched");
        } finally {
            delete(draft);
        }
    }

    /** The fetched jars in Maven's order: where two hold the same class, the order decides. */
    List<Path> classPath() throws IOException {
        return classPath(folder());
    }

    static List<Path> classPath(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : Files.readString(folder.resolve(CLASS_PATH)).strip().split(":")) {
            jars.add(folder.resolve("jars").resolve(Path.of(entry).getFileName()));
        }
        return jars;
    }

    /** What the program files are made from: the pom and the Java sources. Configuration is read at each start. */
    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(layout.serverSources(name))) {
            List<Path> found = new ArrayList<>(files.filter(
                            file -> file.endsWith("pom.xml") || file.toString().endsWith(".java"))
                    .toList());
            found.sort(null);
            return found;
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = new ArrayList<>(files.toList());
            // Deepest first.
            for (int i = all.size() - 1; i >= 0; i--) {
                Files.deleteIfExists(all.get(i));
            }
        }
    }
}
