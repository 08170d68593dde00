package io.libraryhub.demo.city;

import java.io.PrintStream;
import java.util.Locale;

/** Lines with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    public void say(String format, Object... arguments) {
        out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), String.format(Locale.ROOT, format, arguments));
    }

    /** A line of its own, as it is. */
    public void plain(String line) {
        out.println(line);
    }
}
