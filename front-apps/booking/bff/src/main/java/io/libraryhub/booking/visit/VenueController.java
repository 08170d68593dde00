package io.libraryhub.booking.visit;

import io.libraryhub.events.api.VisitApi;
import io.libraryhub.kit.web.Replies;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may see before signing in: venues, places left, people inside, the notice. */
@RestController
@RequestMapping("/api/booking")
class VenueController {
    private final Venues venues;
    private final VisitApi visits;
    private final EntryNotice notice;

    VenueController(Venues venues, VisitApi visits, EntryNotice notice) {
        this.venues = venues;
        this.visits = visits;
        this.notice = notice;
    }

    @GetMapping("/venues")
    ResponseEntity<List<VenueBody>> venues() {
        return Replies.ok(venues.all());
    }

    @GetMapping("/venues/{venue}/days")
    ResponseEntity<List<VisitDayBody>> days(@PathVariable String venue) {
        return Replies.ok(visits.days(venues.known(venue))
                .map(days -> days.stream().map(VisitDayBody::of).toList()));
    }

    @GetMapping("/venues/{venue}/occupancy")
    ResponseEntity<OccupancyBody> occupancy(@PathVariable String venue) {
        return Replies.ok(visits.occupancy(venues.known(venue)).map(OccupancyBody::of));
    }

    @GetMapping("/notice")
    NoticeBody notice() {
        return notice.now();
    }
}
