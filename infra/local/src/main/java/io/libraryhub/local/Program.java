package io.libraryhub.local;

import java.io.IOException;
import java.time.Duration;

/** A part that is a process of its own. */
public non-sealed interface Program extends Part {

    /** The build that would be started now; see {@link PidFile#build()}. */
    default String build() {
        return "";
    }

    /** Writes its configuration and says how to start it. */
    Launch launch() throws IOException, InterruptedException;

    /** Once it serves: schemas, topics, published configuration. Must be safe to repeat. */
    default void settle(Progress progress) throws Exception {}

    default Duration startPatience() {
        return Duration.ofSeconds(300);
    }

    default Duration stopPatience() {
        return Duration.ofSeconds(60);
    }
}
