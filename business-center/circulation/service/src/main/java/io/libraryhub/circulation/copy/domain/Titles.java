package io.libraryhub.circulation.copy.domain;

import io.libraryhub.kernel.TitleId;
import java.util.Optional;

/**
 * The titles that circulate. A title's row is the lock of everything that moves for it: its queue, its copies, its loans.
 * Whoever changes one of them locks the title first; a reader's tally comes after it. In this one order there are no
 * deadlocks among use cases that touch one title each.
 */
public interface Titles {
    /** Waits for the title and keeps it until the transaction ends. False when circulation does not know it. */
    boolean lock(TitleId id);

    /** As {@link #lock}, but false at once when another transaction has it. */
    boolean lockUnlessBusy(TitleId id);

    Optional<Title> find(TitleId id);

    /** Remembers a title; one known already stays as it is. */
    void remember(Title title);

    /** The next number in the title's queue; the title must be locked. */
    long nextPlace(TitleId id);
}
