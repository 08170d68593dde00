package io.libraryhub.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one process is started.
 *
 * @param environment the whole environment; nothing is inherited
 * @param build see {@link PidFile#build()}
 * @param archive the class archive the process starts from or leaves behind, if it is a Java program
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path folder,
        String build,
        Optional<ClassArchive> archive) {}
