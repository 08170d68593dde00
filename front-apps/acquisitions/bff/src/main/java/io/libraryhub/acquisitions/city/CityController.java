package io.libraryhub.acquisitions.city;

import io.libraryhub.acquisitions.Doors;
import io.libraryhub.acquisitions.ServedBody;
import io.libraryhub.insight.api.CityFigures;
import io.libraryhub.insight.api.InsightApi;
import io.libraryhub.insight.api.Served;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One day of the city, and the days before it for the small lines. */
@RestController
@RequestMapping("/api/acquisitions/city")
class CityController {
    private final InsightApi insight;

    CityController(InsightApi insight) {
        this.insight = insight;
    }

    @GetMapping
    ResponseEntity<ServedBody<CityBody>> city(Actor actor, @RequestParam LocalDate day) {
        Doors.looks(actor);
        return Replies.ok(insight.city(actor, day).map(served -> ServedBody.of(served, CityBody::of)));
    }

    /** Oldest first, the given day last. */
    @GetMapping("/days")
    ResponseEntity<ServedBody<List<DayBody>>> days(
            Actor actor, @RequestParam LocalDate until, @RequestParam(defaultValue = "7") @Min(1) @Max(31) int count) {
        Doors.looks(actor);
        List<DayBody> days = new ArrayList<>();
        for (int back = count - 1; back > 0; back--) {
            days.add(DayBody.of(figures(actor, until.minusDays(back)).value()));
        }
        Served<CityFigures> last = figures(actor, until);
        days.add(DayBody.of(last.value()));
        return ResponseEntity.ok(new ServedBody<>(days, last.asOf(), last.status()));
    }

    /** Who came in on a day, and how busy the service points are now. */
    @GetMapping("/places")
    ResponseEntity<ServedBody<PlacesBody>> places(Actor actor, @RequestParam LocalDate day) {
        Doors.looks(actor);
        List<PlacesBody.ServicePoint> points = Replies.value(insight.load(actor)).value().stream()
                .map(PlacesBody.ServicePoint::of)
                .toList();
        return Replies.ok(insight.footfall(actor, day)
                .map(served -> ServedBody.of(
                        served,
                        venues -> new PlacesBody(
                                venues.stream().map(PlacesBody.Venue::of).toList(), points))));
    }

    private Served<CityFigures> figures(Actor actor, LocalDate day) {
        return Replies.value(insight.city(actor, day));
    }
}
