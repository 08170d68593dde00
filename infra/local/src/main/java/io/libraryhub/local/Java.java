package io.libraryhub.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java that runs the launcher, and the command lines of the programs it starts. */
final class Java {

    private Java() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static String program() {
        return home().resolve("bin/java").toString();
    }

    /** Small processes side by side on few cores: the serial collector, small stacks, a small code cache. */
    static List<String> command(int leastHeapMb, int mostHeapMb, List<String> more) {
        List<String> line = new ArrayList<>(List.of(
                program(),
                "-Xms" + leastHeapMb + "m",
                "-Xmx" + mostHeapMb + "m",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                // For jstat, which nobody has running all the time: fifty milliseconds wake every process in vain.
                "-XX:PerfDataSamplingInterval=1000",
                "-Dfile.encoding=UTF-8"));
        if (hugePagesCanBeAskedFor()) {
            line.add("-XX:+UseTransparentHugePages");
        }
        line.addAll(more);
        return line;
    }

    /**
     * Whether Linux gives pages of 2 MiB to those who ask. So many processes take turns on few cores that each finds the
     * addresses of its small pages forgotten. What large ones gain: docs/performance.md.
     */
    private static boolean hugePagesCanBeAskedFor() {
        try {
            return !Files.readString(Path.of("/sys/kernel/mm/transparent_hugepage/enabled"))
                    .contains("[never]");
        } catch (IOException e) {
            // Not Linux, or a kernel without them.
            return false;
        }
    }

    /** What every Java process of ours needs from the system around it. */
    static Map<String, String> environment(Path temporary) {
        return Map.of(
                "PATH",
                "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
                "JAVA_HOME",
                home().toString(),
                "HOME",
                temporary.toString(),
                "TMPDIR",
                temporary.toString(),
                "LANG",
                "C.UTF-8",
                "MALLOC_ARENA_MAX",
                "2");
    }

    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".jar")).toList());
            Collections.sort(jars);
            return jars;
        }
    }

    static String classPath(List<Path> jars) {
        return String.join(":", jars.stream().map(Path::toString).toList());
    }

    /** A short name for a jar's content, from the check sums in its directory: without reading it all. */
    static String fingerprint(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            MessageDigest digest = sha256();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                digest.update((entry.getName() + entry.getCrc() + "/" + entry.getSize() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        }
    }

    /** A short name for the content of some files. */
    static String fingerprint(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                digest.update(in.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new HubException("this Java has no SHA-256", e);
        }
    }

    /** The archive for a program, bound to its content and to this Java. */
    static ClassArchive archive(Layout layout, String name, String build) throws IOException {
        Files.createDirectories(layout.archives());
        String java = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.]", "_");
        String file = name + "-" + build + "-" + java + ".jsa";
        Files.createDirectories(layout.data("cds"));
        return new ClassArchive(
                layout.archives().resolve(file), layout.data("cds").resolve(file));
    }
}
