package io.libraryhub.local;

import java.io.IOException;

/** A part that a server runs: no process of its own. */
public non-sealed interface Task extends Part {

    /** Starts it unless it runs as built, and returns when it runs. */
    void start(Progress progress) throws IOException, InterruptedException;

    /** Ends it if it runs. */
    void stop(Progress progress) throws IOException, InterruptedException;
}
