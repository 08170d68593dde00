package io.libraryhub.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One run of one process, told apart from a later process with the same number: by the kernel's start time (clock ticks
 * since boot) and the boot it happened in.
 */
public record ProcessId(long pid, long startTicks, String boot) {

    private static final Path PROC = Path.of("/proc");
    /** Field 22 of /proc/PID/stat is the 20th after the command's closing bracket. */
    private static final int START_TICKS_AFTER_COMMAND = 19;
    /** Field 6 is the session. */
    private static final int SESSION_AFTER_COMMAND = 3;

    public static Optional<ProcessId> of(long pid) {
        return startTicks(pid).map(ticks -> new ProcessId(pid, ticks, bootId()));
    }

    /** Whether exactly this run is still there; a process that only waits to be collected is gone. */
    public boolean isAlive() {
        return of(pid).filter(this::equals).isPresent() && !isZombie(pid);
    }

    /**
     * The processes that this one started for itself. Every process of ours leads a session: one that it started for
     * the stack is therefore not among them.
     */
    public List<ProcessHandle> helpers() {
        return ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(child -> session(child.pid()).filter(led -> led == pid).isPresent())
                .toList();
    }

    private static Optional<Long> session(long pid) {
        return stat(pid).map(stat -> Long.parseLong(afterCommand(stat)[SESSION_AFTER_COMMAND]));
    }

    private static Optional<Long> startTicks(long pid) {
        return stat(pid).map(stat -> Long.parseLong(afterCommand(stat)[START_TICKS_AFTER_COMMAND]));
    }

    private static boolean isZombie(long pid) {
        return stat(pid).map(stat -> "Z".equals(afterCommand(stat)[0])).orElse(true);
    }

    private static String[] afterCommand(String stat) {
        // The command may hold blanks and brackets itself: the fields begin after the last one.
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    }

    private static Optional<String> stat(long pid) {
        try {
            return Optional.of(Files.readString(PROC.resolve(Long.toString(pid)).resolve("stat")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String bootId() {
        try {
            return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
        } catch (IOException e) {
            throw new HubException("cannot read the system's boot id from /proc: the hub needs Linux", e);
        }
    }
}
