package io.libraryhub.circulation.neighbour.domain;

import io.libraryhub.kernel.ReaderId;
import java.util.Optional;

/** Asks the reader context in which language a reader wants messages. */
public interface ReaderLanguages {
    /** zh or en; empty when the reader did not choose, or the neighbour does not answer: no message waits for that. */
    Optional<String> chosenBy(ReaderId reader);
}
