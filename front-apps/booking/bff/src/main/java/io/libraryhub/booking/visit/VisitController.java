package io.libraryhub.booking.visit;

import io.libraryhub.booking.Doors;
import io.libraryhub.booking.PageBody;
import io.libraryhub.booking.RequestIdBody;
import io.libraryhub.events.api.BookVisit;
import io.libraryhub.events.api.CancelVisit;
import io.libraryhub.events.api.VisitApi;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.VisitId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own bookings. */
@RestController
@RequestMapping("/api/booking/visits")
class VisitController {
    private final VisitApi visits;
    private final Venues venues;

    VisitController(VisitApi visits, Venues venues) {
        this.visits = visits;
        this.venues = venues;
    }

    @GetMapping
    ResponseEntity<PageBody<VisitBody>> mine(
            Actor actor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Replies.ok(
                visits.visits(actor, Doors.reader(actor), page, size).map(found -> PageBody.of(found, VisitBody::of)));
    }

    @PostMapping
    ResponseEntity<VisitBody> book(Actor actor, @Valid @RequestBody BookVisitBody body) {
        return Replies.ok(visits.book(new BookVisit(
                        body.requestId(),
                        actor,
                        Doors.reader(actor),
                        venues.known(body.venue()),
                        body.day(),
                        body.noticeAccepted()))
                .map(VisitBody::of));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<VisitBody> cancel(Actor actor, @PathVariable VisitId id, @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(
                visits.cancel(new CancelVisit(body.requestId(), actor, id)).map(VisitBody::of));
    }
}
