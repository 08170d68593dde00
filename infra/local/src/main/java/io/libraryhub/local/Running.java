package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and ends single processes, and knows by their notes which ones are ours. */
final class Running {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private final Layout layout;

    Running(Layout layout) {
        this.layout = layout;
    }

    Optional<PidFile> find(Part part) {
        return PidFile.alive(layout.pidFile(part.name()));
    }

    /** In a session of its own: neither Ctrl-C nor the end of the terminal reaches it. */
    PidFile start(Program part, Launch launch) throws IOException {
        Path log = layout.log(part.name());
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(launch.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().putAll(launch.environment());
        long pid = builder.start().pid();
        PidFile note = new PidFile(
                ProcessId.of(pid)
                        .orElseThrow(() -> new HubException(
                                part.name() + " ended at once. The end of " + log + ":\n" + Shell.tail(log, 30))),
                Instant.now(),
                launch.build());
        note.write(layout.pidFile(part.name()));
        launch.archive().ifPresent(archive -> remember(part, archive));
        return note;
    }

    /** Asks it to end, then makes it. Answers whether it went by itself. */
    boolean stop(Program part) throws IOException, InterruptedException {
        Path file = layout.pidFile(part.name());
        Optional<PidFile> note = PidFile.alive(file);
        if (note.isEmpty()) {
            Files.deleteIfExists(file);
            forgetArchive(part, false);
            return true;
        }
        ProcessId process = note.get().process();
        Optional<ProcessHandle> handle = ProcessHandle.of(process.pid());
        List<ProcessHandle> helpers = process.helpers();
        handle.ifPresent(ProcessHandle::destroy);
        boolean byItself = awaitEnd(process, part.stopPatience());
        if (!byItself) {
            handle.ifPresent(ProcessHandle::destroyForcibly);
            awaitEnd(process, AFTER_KILL);
        }
        for (ProcessHandle helper : helpers) {
            // Normally gone with its parent; a server behind a start script may have been left alone.
            if (helper.isAlive()) {
                helper.destroyForcibly();
            }
        }
        Files.deleteIfExists(file);
        forgetArchive(part, byItself);
        return byItself;
    }

    private static boolean awaitEnd(ProcessId process, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    private Path archiveNote(Part part) {
        return layout.pidFile(part.name()).resolveSibling(part.name() + ".archive");
    }

    private void remember(Part part, ClassArchive archive) {
        try {
            Files.writeString(archiveNote(part), archive.file() + "\n" + archive.draft());
        } catch (IOException e) {
            throw new HubException("cannot write " + archiveNote(part), e);
        }
    }

    /** Whether it was started without a class archive, and writes one at a clean end. */
    boolean leavesArchive(Part part) throws IOException {
        return archive(part).filter(archive -> !archive.inUse()).isPresent();
    }

    private Optional<ClassArchive> archive(Part part) throws IOException {
        Path note = archiveNote(part);
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> paths = Files.readAllLines(note);
        return paths.size() == 2
                ? Optional.of(new ClassArchive(Path.of(paths.get(0)), Path.of(paths.get(1))))
                : Optional.empty();
    }

    private void forgetArchive(Part part, boolean cleanly) throws IOException {
        Optional<ClassArchive> archive = archive(part);
        if (archive.isPresent()) {
            archive.get().ended(cleanly);
        }
        Files.deleteIfExists(archiveNote(part));
    }
}
