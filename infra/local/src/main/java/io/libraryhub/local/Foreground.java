package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs a program with this terminal as its own. */
final class Foreground {

    private Foreground() {}

    /** @param more additions to the environment, each NAME=value */
    static int run(List<String> command, Path folder, List<String> more) throws IOException, InterruptedException {
        return await(builder(command, folder, more).inheritIO().start());
    }

    /** The same, and every line that is shown is also told to the listener. */
    static int run(List<String> command, Path folder, List<String> more, Consumer<String> listener)
            throws IOException, InterruptedException {
        Process process = builder(command, folder, more)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread reader = new Thread(() -> process.inputReader(StandardCharsets.UTF_8)
                .lines()
                .peek(System.out::println)
                .forEach(listener));
        reader.setDaemon(true);
        reader.start();
        int code = await(process);
        reader.join();
        return code;
    }

    private static ProcessBuilder builder(List<String> command, Path folder, List<String> more) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        for (String line : more) {
            int sign = line.indexOf('=');
            builder.environment().put(line.substring(0, sign), line.substring(sign + 1));
        }
        builder.environment().put("JAVA_HOME", Java.home().toString());
        return builder;
    }

    private static int await(Process process) throws InterruptedException {
        try {
            return process.waitFor();
        } finally {
            // Reached early only when this thread is interrupted: the program must not outlive its command.
            process.destroy();
        }
    }
}
