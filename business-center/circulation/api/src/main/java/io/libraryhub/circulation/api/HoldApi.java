package io.libraryhub.circulation.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import io.libraryhub.kernel.TitleId;
import java.util.List;

/** Holds 预约: readers wait for a title. */
public interface HoldApi {
    /** The reader himself, librarian, admin. */
    Reply<HoldView> place(PlaceHold command);

    /**
     * Waits for every volume of a set in one order, all of them or none; refused with every reason against any of them. In
     * the order of the volumes. The reader himself, librarian, admin.
     */
    Reply<List<HoldView>> placeSet(PlaceSet command);

    Reply<HoldView> cancel(CancelHold command);

    /** Of a hold that waits. The reader himself, librarian, admin. */
    Reply<HoldView> suspend(SuspendHold command);

    /** The reader himself, librarian, admin. */
    Reply<HoldView> resume(ResumeHold command);

    /** Refused when somebody joined or left meanwhile. Librarian, admin. */
    Reply<QueueView> reorder(ReorderQueue command);

    /** Who waits for a title, suspended holds among them, the next to be served first. Librarian, admin. */
    Reply<Page<HoldView>> waiting(Actor actor, TitleId title, int page, int size);

    /**
     * Who would get a copy that is in hand at a branch, and why: the readers who wait for its title, in the order in which
     * this copy serves them by the queue policy; those it cannot serve at the end. Librarian, admin.
     */
    Reply<List<TurnView>> turns(Actor actor, String barcode, String branch);

    /** A reader's holds, active ones first. */
    Reply<Page<HoldView>> holds(Actor actor, ReaderId reader, boolean activeOnly, int page, int size);

    /** The queue of a title: open to everyone. */
    Reply<QueueView> queue(TitleId title);

    /** Waiting holds for which a copy stands on a shelf of this branch: what staff fetch and check in. Librarian, admin. */
    Reply<Page<PullLine>> pullList(Actor actor, String branch, int page, int size);

    /** Copies that wait for their readers at this branch. Librarian, device, admin. */
    Reply<Page<HoldView>> holdShelf(Actor actor, String branch, int page, int size);
}
