package io.libraryhub.events.visit.adapter.rpc;

import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.CancelVisit;
import io.libraryhub.events.api.Occupancy;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.events.api.VisitDay;
import io.libraryhub.events.api.VisitView;
import io.libraryhub.events.visit.application.BookVisits;
import io.libraryhub.events.visit.application.PassGates;
import io.libraryhub.events.visit.application.VisitQueries;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.CommonCodes;
import io.libraryhub.kernel.Kinds;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kernel.Reason;
import io.libraryhub.kernel.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.dubbo.config.annotation.DubboService;

/** Visits over Dubbo. */
@DubboService
class VisitFacade implements VisitApi {
    private static final Pattern VENUE = Pattern.compile("[A-Z0-9]{1,16}");

    private final BookVisits bookings;
    private final PassGates gates;
    private final VisitQueries queries;

    VisitFacade(BookVisits bookings, PassGates gates, VisitQueries queries) {
        this.bookings = bookings;
        this.gates = gates;
        this.queries = queries;
    }

    @Override
    public Reply<List<VisitDay>> days(String venue) {
        return at(venue, () -> Reply.done(queries.days(venue)));
    }

    @Override
    public Reply<Occupancy> occupancy(String venue) {
        return at(venue, () -> Reply.done(queries.occupancy(venue)));
    }

    @Override
    public Reply<VisitView> book(BookVisit command) {
        return at(command.venue(), () -> bookings.book(command));
    }

    @Override
    public Reply<VisitView> cancel(CancelVisit command) {
        return bookings.cancel(command);
    }

    @Override
    public Reply<VisitView> enter(PassGate command) {
        return at(command.venue(), () -> gates.enter(command));
    }

    @Override
    public Reply<VisitView> leave(PassGate command) {
        return at(command.venue(), () -> gates.leave(command));
    }

    @Override
    public Reply<Page<VisitView>> visits(Actor actor, ReaderId reader, int page, int size) {
        return queries.visits(actor, reader, page, size);
    }

    private static <T> Reply<T> at(String venue, Supplier<Reply<T>> work) {
        return VENUE.matcher(venue).matches()
                ? work.get()
                : Reply.refused(
                        Kinds.INVALID,
                        new Reason(CommonCodes.INVALID, Map.of("field", "venue", "problem", "1–16 × A–Z, 0–9")));
    }
}
