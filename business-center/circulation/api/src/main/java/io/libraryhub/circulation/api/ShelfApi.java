package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;

/**
 * Copies that are neither lent nor on their shelf: those that travel, and those that serve nobody for a while. Also uses
 * without a loan. Librarian, admin; a device may note uses.
 */
public interface ShelfApi {
    /**
     * Sends a copy that stands on a shelf to the shelf of another branch. One that readers wait for is not sent away: it is
     * checked in, which sends it to them.
     */
    Reply<TransitView> send(SendCopy command);

    /** Copies that travel now, those longest on their way first. */
    Reply<Page<TransitView>> transits(Actor actor, TransitQuery query);

    /**
     * Takes copies out of service, each by itself: the answer says what became of each. A copy goes back into service when
     * it is checked in.
     */
    Reply<WithholdResult> withhold(WithholdCopies command);

    /** Copies that serve nobody now, the latest first. */
    Reply<Page<WithheldView>> withheld(Actor actor, WithheldQuery query);

    /** A copy was read in the house: nobody borrowed it, but somebody used it. */
    Reply<UseView> use(NoteUse command);
}
