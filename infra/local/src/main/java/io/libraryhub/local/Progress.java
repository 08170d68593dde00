package io.libraryhub.local;

import java.io.PrintStream;
import java.util.Locale;

/** One line for each thing that happens, with the seconds since the command began. */
public final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String who, String what) {
        synchronized (out) {
            out.printf(Locale.ROOT, "[%6.1f s] %-18s %s%n", seconds(), who, what);
            out.flush();
        }
    }

    public void plain(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
