package io.libraryhub.booking.visit;

import io.libraryhub.booking.Doors;
import io.libraryhub.events.api.PassGate;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For gates that speak REST (requirement row 31): scan to come in, scan to go out. */
@RestController
@RequestMapping("/api/booking/gate")
class GateController {
    private final VisitApi visits;
    private final Venues venues;

    GateController(VisitApi visits, Venues venues) {
        this.visits = visits;
        this.venues = venues;
    }

    @PostMapping("/enter")
    ResponseEntity<GatePassBody> enter(Actor actor, @Valid @RequestBody PassGateBody body) {
        return Replies.ok(visits.enter(pass(actor, body)).map(GatePassBody::of));
    }

    @PostMapping("/leave")
    ResponseEntity<GatePassBody> leave(Actor actor, @Valid @RequestBody PassGateBody body) {
        return Replies.ok(visits.leave(pass(actor, body)).map(GatePassBody::of));
    }

    private PassGate pass(Actor actor, PassGateBody body) {
        Doors.only(actor, Roles.DEVICE, Roles.LIBRARIAN, Roles.ADMIN);
        return new PassGate(body.requestId(), actor, venues.known(body.venue()), body.code());
    }
}
