package io.libraryhub.events.letter.domain;

import io.libraryhub.kernel.ReaderId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The letters, and who wants them. */
public interface Letters {
    /** Somebody became a reader; known already is fine. */
    void welcome(ReaderId reader);

    /** Yes until the reader says no. */
    boolean wanted(ReaderId reader);

    void want(ReaderId reader, boolean wanted);

    /** Some readers who want letters and have none of this month; those who never had one first, the newest before others. */
    List<ReaderId> without(YearMonth month, int most);

    /** False when the reader has a letter of that month, wants none, or is no reader any more. */
    boolean add(Letter letter);

    Optional<Letter> one(ReaderId reader, YearMonth month);

    /** The newest first. */
    List<Letter> of(ReaderId reader, int page, int size);

    long count(ReaderId reader);

    /** Those that rest on the reader's profile; locked until the transaction ends. */
    List<Letter> lockPersonal(ReaderId reader);

    /** Writes again what a letter says. */
    void rewrite(Letter letter);

    /** Keeps the first time that it was read. */
    void markRead(ReaderId reader, YearMonth month, Instant at);
}
