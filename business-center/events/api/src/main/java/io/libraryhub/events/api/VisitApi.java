package io.libraryhub.events.api;

import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reply;
import java.util.List;

/** Entering a venue by booking (requirement rows 25 to 37). A venue is a branch code. */
public interface VisitApi {
    /** The days that can be seen now, with places left; open to everyone (row 29). */
    Reply<List<VisitDay>> days(String venue);

    /** How many are inside (row 32); open to everyone. */
    Reply<Occupancy> occupancy(String venue);

    /** Takes a place. The reader himself, librarian, admin. */
    Reply<VisitView> book(BookVisit command);

    Reply<VisitView> cancel(CancelVisit command);

    /** The gate lets somebody in by the code of a booking. Device, librarian, admin. */
    Reply<VisitView> enter(PassGate command);

    Reply<VisitView> leave(PassGate command);

    Reply<Page<VisitView>> visits(Actor actor, ReaderId reader, int page, int size);
}
