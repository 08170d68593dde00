package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program with this terminal as its own. */
final class Foreground {

    private Foreground() {}

    /** @param more additions to the environment, each NAME=value */
    static int run(List<String> command, Path folder, List<String> more) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        for (String line : more) {
            int sign = line.indexOf('=');
            builder.environment().put(line.substring(0, sign), line.substring(sign + 1));
        }
        builder.environment().put("JAVA_HOME", Java.home().toString());
        Process process = builder.start();
        try {
            return process.waitFor();
        } finally {
            // Reached early only when this thread is interrupted: the program must not outlive its command.
            process.destroy();
        }
    }
}
