package io.libraryhub.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The note that a process is ours.
 *
 * @param since when it was started
 * @param build which build of the program runs, so that a newer one is noticed; empty for servers
 */
public record PidFile(ProcessId process, Instant since, String build) {

    public static Optional<PidFile> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
            return Optional.of(new PidFile(
                    new ProcessId(
                            Long.parseLong(lines.getProperty("pid", "")),
                            Long.parseLong(lines.getProperty("ticks", "")),
                            lines.getProperty("boot", "")),
                    Instant.parse(lines.getProperty("since", "")),
                    lines.getProperty("build", "")));
        } catch (IOException | RuntimeException e) {
            // A note cut short by a crash names no process that we could be sure of.
            return Optional.empty();
        }
    }

    /** The process of this note if it still runs; a stale note is as good as none. */
    public static Optional<PidFile> alive(Path file) {
        return read(file).filter(note -> note.process().isAlive());
    }

    public void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("pid", Long.toString(process.pid()));
        lines.setProperty("ticks", Long.toString(process.startTicks()));
        lines.setProperty("boot", process.boot());
        lines.setProperty("since", since.toString());
        lines.setProperty("build", build);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Private.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
