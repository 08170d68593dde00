package io.libraryhub.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens the archives that servers come in. */
final class Unpacking {

    private Unpacking() {}

    static void zip(Path archive, Path folder) throws IOException {
        Path top = folder.toAbsolutePath().normalize();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = top.resolve(entry.getName()).normalize();
                if (!target.startsWith(top)) {
                    throw new IOException(archive + " holds a path outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    static void entry(Path archive, String name, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new IOException(archive + " has no " + name);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** By the system's tar, which keeps links and the right to execute. */
    static void tarGz(Path archive, Path folder, Path log) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process tar = new ProcessBuilder(
                        List.of("tar", "--no-same-owner", "-xzf", archive.toString(), "-C", folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (tar.waitFor() != 0) {
            throw new HubException("cannot unpack " + archive + ":\n" + Shell.tail(log, 10));
        }
    }
}
