package io.libraryhub.local;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles the one class that starts a server against the server's own jars, into a jar beside them. */
final class MainJar {

    private MainJar() {}

    static void build(Path source, List<Path> classPath, Path jar) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new HubException(
                    "this Java has no compiler: install a JDK 17, not only a JRE (Debian: openjdk-17-jdk-headless)");
        }
        Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
        try {
            StringWriter messages = new StringWriter();
            boolean done = compiler.getTask(
                            messages,
                            null,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-cp",
                                    Java.classPath(classPath),
                                    "-d",
                                    classes.toString()),
                            null,
                            compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new HubException("cannot compile " + source + ":\n" + messages);
            }
            pack(classes, jar);
        } finally {
            ServerFiles.delete(classes);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }
}
