package io.libraryhub.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One process of the hub: what it needs, how it is started, and how one knows that it serves. */
public interface Part {

    /** Decides the order of stopping and how many may start at once. */
    enum Kind {
        SERVER,
        SERVICE
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

    /** The build that would be started now; see {@link PidFile#build()}. */
    default String build() {
        return "";
    }

    /** Fetches, unpacks and writes whatever the start needs. Called before any process of the stack is started. */
    default void prepare(Progress progress) throws IOException, InterruptedException {}

    /** Writes its configuration and says how to start it. */
    Launch launch() throws IOException, InterruptedException;

    /** What is still wrong, in words; empty when it serves. Asked again and again: must answer within seconds. */
    Optional<String> trouble();

    /** Once it serves: schemas, topics, published configuration. Must be safe to repeat. */
    default void settle(Progress progress) throws Exception {}

    default Duration startPatience() {
        return Duration.ofSeconds(240);
    }

    default Duration stopPatience() {
        return Duration.ofSeconds(40);
    }
}
