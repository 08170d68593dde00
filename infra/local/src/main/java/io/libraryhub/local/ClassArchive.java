package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A Java class archive (AppCDS): a program's first clean end leaves it, later starts read it and are faster.
 *
 * <p>The draft counts only once its process has ended by itself, so that a half-written file is never read. The JVM
 * goes on without an archive that does not fit; should it not, the start is tried again without one.
 *
 * @param draft a file of this stack's own, as several may run the same program
 */
public record ClassArchive(Path file, Path draft) {

    public List<String> flags() {
        String quiet = "-Xlog:cds=off";
        String quietDump = "-Xlog:cds+dynamic=off";
        return Files.exists(file)
                ? List.of("-XX:SharedArchiveFile=" + file, quiet, quietDump)
                : List.of("-XX:ArchiveClassesAtExit=" + draft, quiet, quietDump);
    }

    public boolean inUse() {
        return Files.exists(file);
    }

    /** After the process has ended: keeps what a clean end left, throws away what a violent one left. */
    public void ended(boolean cleanly) throws IOException {
        if (cleanly && Files.exists(draft) && Files.size(draft) > 0) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(draft);
        }
    }

    public void forget() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(draft);
    }
}
