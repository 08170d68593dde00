package io.libraryhub.circulation.shelf.application;

import io.libraryhub.circulation.api.TransitQuery;
import io.libraryhub.circulation.api.TransitView;
import io.libraryhub.circulation.api.WithheldQuery;
import io.libraryhub.circulation.api.WithheldView;
import io.libraryhub.circulation.input.Permit;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.Reply;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Questions about copies on their way and out of service. */
@Service
public class ShelfQueries {
    private final ShelfList list;
    private final Clock clock;

    public ShelfQueries(ShelfList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    public Reply<Page<TransitView>> transits(Actor actor, TransitQuery query) {
        return Permit.counter(actor) ? Reply.done(list.transits(query, clock.instant())) : Permit.denied();
    }

    public Reply<Page<WithheldView>> withheld(Actor actor, WithheldQuery query) {
        return Permit.counter(actor) ? Reply.done(list.withheld(query)) : Permit.denied();
    }

    /** Reads journeys and copies out of service with what is shown beside them. */
    public interface ShelfList {
        /** Those on their way now, those sent first at the head. */
        Page<TransitView> transits(TransitQuery query, Instant now);

        /** The latest first. */
        Page<WithheldView> withheld(WithheldQuery query);
    }
}
