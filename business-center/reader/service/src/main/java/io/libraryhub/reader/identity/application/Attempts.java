package io.libraryhub.reader.identity.application;

import io.libraryhub.reader.identity.domain.AttemptLimit;
import java.time.Instant;

/** Failed sign-ins, counted in the database so that no number of instances or parallel guesses gets around it. */
public interface Attempts {
    /** @param number counting this one, in the window that began at {@code since} */
    record Attempt(int number, Instant since) {}

    /** Counts an attempt before it is made: a guess costs one even when a thousand are made at once. */
    Attempt begin(byte[] account, AttemptLimit limit, Instant now);

    /** A sign-in succeeded: forget the failures. */
    void clear(byte[] account);
}
