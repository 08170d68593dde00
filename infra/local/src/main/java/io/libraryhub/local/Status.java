package io.libraryhub.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What runs, where, how large and for how long. */
final class Status {

    /** @param rssMb resident memory in MiB, its helpers included */
    record Row(String name, String state, long pid, int port, long rssMb, Duration uptime) {}

    private final Stack stack;
    private final Running running;
    private final Watcher watcher;

    Status(Stack stack, Settings settings) {
        this.stack = stack;
        this.watcher = new Watcher(stack.layout(), settings);
        this.running = new Running(stack.layout());
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Part part : stack.all()) {
            rows.add(row(part));
        }
        rows.add(row(watcher));
        return rows;
    }

    private Row row(Part part) {
        int port = part.ports().values().stream().findFirst().orElse(0);
        if (part.external()) {
            return new Row(part.name(), part.trouble().isEmpty() ? "given" : "given, silent", 0, 0, 0, Duration.ZERO);
        }
        if (part instanceof Task) {
            return new Row(part.name(), part.trouble().orElse("up"), 0, port, 0, Duration.ZERO);
        }
        Optional<PidFile> note = running.find(part);
        if (note.isEmpty()) {
            boolean died = Files.exists(stack.layout().pidFile(part.name()));
            return new Row(part.name(), died ? "died" : "down", 0, port, 0, Duration.ZERO);
        }
        long pid = note.get().process().pid();
        String state = part.trouble().isEmpty() ? "up" : "not serving";
        return new Row(
                part.name(),
                state,
                pid,
                port,
                rssMb(note.get().process()),
                Duration.between(note.get().since(), Instant.now()));
    }

    static long totalMb(List<Row> rows) {
        return rows.stream().mapToLong(Row::rssMb).sum();
    }

    void print(PrintStream out) {
        List<Row> rows = rows();
        out.printf("%-20s %-12s %8s %6s %8s %10s%n", "process", "state", "pid", "port", "RSS MB", "uptime");
        for (Row row : rows) {
            out.printf(
                    "%-20s %-12s %8s %6s %8s %10s%n",
                    row.name(),
                    row.state(),
                    row.pid() == 0 ? "-" : row.pid(),
                    row.port() == 0 ? "-" : row.port(),
                    row.pid() == 0 ? "-" : row.rssMb(),
                    row.pid() == 0 ? "-" : inWords(row.uptime()));
        }
        out.printf("%-20s %-12s %8s %6s %8d%n", "in all", "", "", "", totalMb(rows));
    }

    void printJson(PrintStream out) {
        List<Row> rows = rows();
        ObjectNode top = Http.JSON.createObjectNode();
        ArrayNode processes = top.putArray("processes");
        for (Row row : rows) {
            processes
                    .addObject()
                    .put("name", row.name())
                    .put("state", row.state())
                    .put("pid", row.pid())
                    .put("port", row.port())
                    .put("rss_mb", row.rssMb())
                    .put("uptime_s", row.uptime().toSeconds());
        }
        top.put("rss_mb", totalMb(rows));
        out.println(top);
    }

    private static long rssMb(ProcessId process) {
        long kb = rssKb(process.pid());
        for (ProcessHandle helper : process.helpers()) {
            kb += rssKb(helper.pid());
        }
        return kb / 1024;
    }

    private static long rssKb(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    static String inWords(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d h", time.toHours(), time.toMinutesPart())
                : String.format(Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart());
    }
}
