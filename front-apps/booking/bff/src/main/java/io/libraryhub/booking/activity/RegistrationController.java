package io.libraryhub.booking.activity;

import io.libraryhub.booking.Doors;
import io.libraryhub.booking.PageBody;
import io.libraryhub.booking.RequestIdBody;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.CancelRegistration;
import io.libraryhub.events.api.RegisterForSession;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.RegistrationId;
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

/** The reader's own registrations. */
@RestController
@RequestMapping("/api/booking/registrations")
class RegistrationController {
    private final ActivityApi activities;

    RegistrationController(ActivityApi activities) {
        this.activities = activities;
    }

    @GetMapping
    ResponseEntity<PageBody<RegistrationBody>> mine(
            Actor actor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Replies.ok(activities
                .registrations(actor, Doors.reader(actor), page, size)
                .map(found -> PageBody.of(found, RegistrationBody::of)));
    }

    @PostMapping
    ResponseEntity<RegistrationBody> register(Actor actor, @Valid @RequestBody RegisterBody body) {
        return Replies.ok(activities
                .register(new RegisterForSession(body.requestId(), actor, Doors.reader(actor), body.sessionId()))
                .map(RegistrationBody::of));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<RegistrationBody> cancel(
            Actor actor, @PathVariable RegistrationId id, @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(activities
                .cancel(new CancelRegistration(body.requestId(), actor, id))
                .map(RegistrationBody::of));
    }
}
