package io.libraryhub.desk.calendar;

import io.libraryhub.circulation.api.CalendarApi;
import io.libraryhub.circulation.api.DayView;
import io.libraryhub.circulation.api.RemoveException;
import io.libraryhub.circulation.api.SaveException;
import io.libraryhub.circulation.api.SaveWeek;
import io.libraryhub.circulation.api.WeekView;
import io.libraryhub.desk.Doors;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calendars of branches. Changing them is for managers and admins: circulation says so. */
@RestController
@RequestMapping("/api/desk/calendars")
class CalendarController {
    private final CalendarApi calendars;

    CalendarController(CalendarApi calendars) {
        this.calendars = calendars;
    }

    /** Years in use whose public holidays are not known. */
    @GetMapping("/missing-years")
    ResponseEntity<List<Integer>> missingYears(Actor actor) {
        Doors.rules(actor);
        return Replies.ok(calendars.missingYears());
    }

    @GetMapping("/{branch}/days")
    ResponseEntity<List<DayView>> days(
            Actor actor,
            @PathVariable @Size(max = 32) String branch,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        Doors.rules(actor);
        return Replies.ok(calendars.days(branch, from, to));
    }

    @GetMapping("/{branch}/week")
    ResponseEntity<WeekView> week(Actor actor, @PathVariable @Size(max = 32) String branch) {
        Doors.rules(actor);
        return Replies.ok(calendars.week(branch));
    }

    @PutMapping("/{branch}/week")
    ResponseEntity<WeekView> saveWeek(
            Actor actor, @PathVariable @Size(max = 32) String branch, @Valid @RequestBody WeekBody body) {
        Doors.rules(actor);
        return Replies.ok(calendars.saveWeek(new SaveWeek(body.requestId(), actor, body.of(branch))));
    }

    /** The days as they are then. */
    @PostMapping("/{branch}/exceptions")
    ResponseEntity<List<DayView>> saveException(
            Actor actor, @PathVariable @Size(max = 32) String branch, @Valid @RequestBody ExceptionBody body) {
        Doors.rules(actor);
        return Replies.ok(calendars.saveException(
                new SaveException(body.requestId(), actor, branch, body.from(), body.to(), body.hours(), body.note())));
    }

    /** The days as they are then. */
    @PostMapping("/{branch}/exceptions/remove")
    ResponseEntity<List<DayView>> removeException(
            Actor actor, @PathVariable @Size(max = 32) String branch, @Valid @RequestBody DaysBody body) {
        Doors.rules(actor);
        return Replies.ok(calendars.removeException(
                new RemoveException(body.requestId(), actor, branch, body.from(), body.to())));
    }
}
