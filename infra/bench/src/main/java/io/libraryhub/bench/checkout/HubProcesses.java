package io.libraryhub.bench.checkout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes of a hub on this machine, as the kernel counts them: what they computed and what they hold. */
final class HubProcesses {
    /** The kernel counts in hundredths of a second (USER_HZ) on every Linux that the hub runs on. */
    private static final long MS_PER_TICK = 10;

    private static final long KB_PER_PAGE = 4;
    // Fields of /proc/PID/stat after the command's closing bracket, from 0.
    private static final int SESSION = 3;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final int START_TICKS = 19;
    private static final int RESIDENT_PAGES = 21;

    private final Path notes;
    private final Path proc;

    /** @param notes folder of the launcher's notes, one {@code NAME.pid} for each process */
    HubProcesses(Path notes) {
        this(notes, Path.of("/proc"));
    }

    HubProcesses(Path notes, Path proc) {
        this.notes = notes;
        this.proc = proc;
    }

    private record Stat(long pid, String[] fields) {
        long number(int field) {
            return Long.parseLong(fields[field]);
        }
    }

    /** Milliseconds of processor time since each began, user and system, with what it started for itself. */
    Map<String, Long> cpuMs() {
        Map<String, Long> all = new TreeMap<>();
        read().forEach((name, stats) -> all.put(
                name,
                stats.stream()
                        .mapToLong(stat -> (stat.number(USER_TICKS) + stat.number(SYSTEM_TICKS)) * MS_PER_TICK)
                        .sum()));
        return all;
    }

    /** Resident memory in MiB. */
    Map<String, Long> rssMb() {
        Map<String, Long> all = new TreeMap<>();
        read().forEach((name, stats) -> all.put(
                name,
                stats.stream()
                                .mapToLong(stat -> stat.number(RESIDENT_PAGES) * KB_PER_PAGE)
                                .sum()
                        / 1024));
        return all;
    }

    static long sum(Map<String, Long> each) {
        return each.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, List<Stat>> read() {
        List<Stat> running = running();
        Map<String, List<Stat>> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(notes)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".pid")).toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
                List<Stat> ours = processesOf(file, running);
                if (!ours.isEmpty()) {
                    all.put(name, ours);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no hub of this machine keeps its notes in " + notes, e);
        }
        return all;
    }

    /** Every process of the hub leads a session; what it started for itself is in that session. */
    private static List<Stat> processesOf(Path note, List<Stat> running) throws IOException {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(note)) {
            lines.load(in);
        }
        String pid = lines.getProperty("pid", "");
        String started = lines.getProperty("ticks", "");
        boolean alive = running.stream()
                .anyMatch(stat -> pid.equals(Long.toString(stat.pid())) && started.equals(stat.fields()[START_TICKS]));
        return alive
                ? running.stream()
                        .filter(stat -> pid.equals(stat.fields()[SESSION]))
                        .toList()
                : List.of();
    }

    private List<Stat> running() {
        List<Stat> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(proc)) {
            for (Path folder : folders.toList()) {
                String name = folder.getFileName().toString();
                if (name.chars().allMatch(Character::isDigit)) {
                    stat(folder).ifPresent(stat -> all.add(new Stat(Long.parseLong(name), fields(stat))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("processor time is read from /proc: this needs Linux", e);
        }
        return all;
    }

    private static String[] fields(String stat) {
        // The command may hold blanks and brackets itself: the fields begin after the last one.
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    }

    private static Optional<String> stat(Path folder) {
        try {
            return Optional.of(Files.readString(folder.resolve("stat")));
        } catch (IOException e) {
            // Ended meanwhile.
            return Optional.empty();
        }
    }
}
