package io.libraryhub.circulation.hold.domain;

import io.libraryhub.circulation.copy.domain.Copy;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.TitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The holds, active and over. */
public interface Holds {
    /**
     * @param wanted the one copy that will do; null: any of the volume
     * @param volume which part of a set will do; empty: any copy of the title
     * @param today the local day, for the limit of holds in a day
     */
    PlaceHoldFacts placeHoldFacts(
            TitleId title, ReaderId reader, String pickupBranch, @Nullable Copy wanted, String volume, LocalDate today);

    Optional<Hold> find(HoldId id);

    /** Those of a title that wait for a copy now, the first placed at the head. */
    List<Hold> waiting(TitleId title);

    /** Writes a new hold; false when the reader has an active one on the same volume: the last guard, in the database. */
    boolean place(Hold hold);

    /** Writes a hold that was in the state {@code before}; one that is not any more is a fault, for the title is locked. */
    void save(Hold hold, HoldState before);

    /** Those of a title that wait or are suspended, the next to be served first. */
    List<Hold> queue(TitleId title);

    /** Gives a hold its new place; the state stays. */
    void move(Hold moved);

    /** Suspended holds whose pause is over, those due longest first. */
    List<Hold> pausedUntil(Instant now, int atMost);

    /** Holds without a copy that are of no use any more, those that ended first at the head. */
    List<Hold> noLongerNeeded(Instant now, int atMost);

    /** Keeps who set aside which reasons against a hold, and why. */
    void overridden(HoldId hold, List<String> codes, String reason, Actor by, Instant now);

    /** Ready holds not collected by then, those waiting longest first. */
    List<Hold> uncollected(Instant now, int atMost);
}
