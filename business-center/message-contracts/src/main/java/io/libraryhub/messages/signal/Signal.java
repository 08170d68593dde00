package io.libraryhub.messages.signal;

import java.time.Instant;

/** One result of the data hub about one title or reader. */
public sealed interface Signal permits HotTitleSignal, PressureSignal, ReaderProfileSignal, WaitSignal {
    String type();

    /** The key: a title's or reader's id. */
    String subject();

    /** Grows with every change of this key: a consumer ignores a version not above the one it has. */
    long version();

    /** Time of the newest domain event the signal rests on. */
    Instant causedAt();

    Instant computedAt();

    /** Whether it is sent at once, so that the time until it takes effect is worth measuring. */
    default boolean sentAtOnce() {
        return true;
    }
}
