package io.libraryhub.local;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One piece of the hub: what it needs, and how one knows that it serves. */
public sealed interface Part permits Program, Task {

    /** Decides how many may start at once. */
    enum Kind {
        SERVER,
        SERVICE,
        JOB
    }

    String name();

    Kind kind();

    /** Parts that must serve before this one is started. */
    Set<String> needs();

    /** What it listens on: a word for each port, for messages. */
    Map<String, Integer> ports();

    /** True when the server was given by address: then it is only checked. */
    default boolean external() {
        return false;
    }

    /** The Maven artifact it is built as, if it is the project's own. */
    default Optional<String> artifact() {
        return Optional.empty();
    }

    /** Fetches, unpacks and writes whatever the start needs. Called before anything of the stack is started. */
    default void prepare(Progress progress) throws IOException, InterruptedException {}

    /** What is still wrong, in words; empty when it serves. Asked again and again: must answer within seconds. */
    Optional<String> trouble();
}
