package io.libraryhub.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is remembered of signals that were made anew: which making of each serves, and the one that is under way, with the
 * step it has reached. Written before each step, so that a command that was killed can be given again.
 */
final class Makings {

    private static final String SERVING = "serving.";
    private static final String LAST = "last.";
    private static final String SIGNAL = "rebuild.signal";
    private static final String FROM = "rebuild.from";
    private static final String SWITCHING = "rebuild.switching";
    private static final String SUBMITTED = "submitted";

    private final Path file;
    private final Properties lines = new Properties();

    private Makings(Path file) {
        this.file = file;
    }

    static Makings read(Path file) throws IOException {
        Makings makings = new Makings(file);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                makings.lines.load(in);
            }
        }
        return makings;
    }

    /** The signal that is being made anew. */
    Optional<String> underWay() {
        return Optional.ofNullable(lines.getProperty(SIGNAL));
    }

    /** Whether its tables may be changing places: that is finished before the job is started. */
    boolean switching() {
        return lines.containsKey(SWITCHING);
    }

    /** What the job reads as {@code hub.signal.serving}. */
    String serving() {
        return new TreeSet<>(lines.stringPropertyNames())
                .stream()
                        .filter(name -> name.startsWith(SERVING))
                        .map(name -> name.substring(SERVING.length()) + "=" + lines.getProperty(name))
                        .collect(Collectors.joining(","));
    }

    /** What the job reads as {@code hub.signal.rebuild}. */
    String rebuild() {
        return underWay()
                .map(signal -> signal + "=" + lines.getProperty(LAST + signal))
                .orElse("");
    }

    /** The first day that is read anew; empty for all of them. */
    String from() {
        return lines.getProperty(FROM, "");
    }

    /** The name of the new making's operator. */
    String operator() {
        return underWay()
                .map(signal -> signal + "-g" + lines.getProperty(LAST + signal))
                .orElse("");
    }

    void begin(String signal, String from) throws IOException {
        lines.setProperty(LAST + signal, Integer.toString(Integer.parseInt(lines.getProperty(LAST + signal, "0")) + 1));
        lines.setProperty(SIGNAL, signal);
        lines.setProperty(FROM, from);
        write();
    }

    void beginSwitch() throws IOException {
        lines.setProperty(SWITCHING, "true");
        write();
    }

    /** The new making serves. */
    void finish() throws IOException {
        String signal = underWay().orElseThrow();
        lines.setProperty(SERVING + signal, lines.getProperty(LAST + signal));
        abandon();
    }

    /** Nothing is under way any more. Its number is not used again. */
    void abandon() throws IOException {
        lines.remove(SIGNAL);
        lines.remove(FROM);
        lines.remove(SWITCHING);
        write();
    }

    /** Whether the job that was last submitted had other makings: then its savepoint holds state that has no place any more. */
    boolean changedSinceSubmitted() {
        return !operators().equals(lines.getProperty(SUBMITTED, ";"));
    }

    void submitted() throws IOException {
        lines.setProperty(SUBMITTED, operators());
        write();
    }

    private String operators() {
        return serving() + ";" + rebuild();
    }

    private void write() throws IOException {
        StringWriter text = new StringWriter();
        lines.store(
                text, "Which making of each signal serves. Written by ./hub signals; belongs to the job's savepoints.");
        Private.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
