package io.libraryhub.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, with its output in a log file and a sign of life while it lasts. */
final class Shell {

    private static final int SIGN_OF_LIFE_S = 15;

    private Shell() {}

    /** Fails with the last lines of the log unless the program ends with 0. */
    static void run(
            Progress progress,
            String who,
            String what,
            List<String> command,
            Path folder,
            Map<String, String> more,
            Path log)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(more);
        progress.say(who, what);
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            while (!process.waitFor(SIGN_OF_LIFE_S, TimeUnit.SECONDS)) {
                progress.say(who, "… " + (System.nanoTime() - began) / 1_000_000_000L + " s");
            }
        } catch (InterruptedException e) {
            process.destroy();
            throw e;
        }
        if (process.exitValue() != 0) {
            throw new HubException(String.join(" ", command) + "\nended with " + process.exitValue() + ". The end of "
                    + log + ":\n" + tail(log, 40));
        }
    }

    static String tail(Path log, int lines) {
        try {
            List<String> all = new ArrayList<>(new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
