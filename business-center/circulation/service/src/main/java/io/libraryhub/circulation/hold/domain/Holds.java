package io.libraryhub.circulation.hold.domain;

import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The holds, active and over. */
public interface Holds {
    PlaceHoldFacts placeHoldFacts(TitleId title, ReaderId reader, String pickupBranch);

    Optional<Hold> find(HoldId id);

    /** The hold whose turn it is: the first placed of those that wait. */
    Optional<Hold> next(TitleId title);

    /** Those of a title that wait for a copy now, the first placed at the head. */
    List<Hold> waiting(TitleId title);

    /** Writes a new hold; false when the reader has an active one on the title: the last guard, in the database. */
    boolean place(Hold hold);

    /** Writes a hold that was in the state {@code before}; one that is not any more is a fault, for the title is locked. */
    void save(Hold hold, HoldState before);

    /** Those of a title that wait or are suspended, the next to be served first. */
    List<Hold> queue(TitleId title);

    /** Gives a hold its new place; the state stays. */
    void move(Hold moved);

    /** Suspended holds whose pause is over, those due longest first. */
    List<Hold> pausedUntil(Instant now, int atMost);

    /** Ready holds not collected by then, those waiting longest first. */
    List<Hold> uncollected(Instant now, int atMost);
}
