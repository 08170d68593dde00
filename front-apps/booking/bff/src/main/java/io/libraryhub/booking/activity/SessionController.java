package io.libraryhub.booking.activity;

import io.libraryhub.booking.Doors;
import io.libraryhub.booking.PageBody;
import io.libraryhub.events.api.ActivityApi;
import io.libraryhub.events.api.PublishActivity;
import io.libraryhub.events.api.SessionQuery;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.Roles;
import io.libraryhub.kernel.SessionId;
import io.libraryhub.kit.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sessions to choose from, open to everyone; published by staff. */
@RestController
@RequestMapping("/api/booking/sessions")
class SessionController {
    private final ActivityApi activities;

    SessionController(ActivityApi activities) {
        this.activities = activities;
    }

    @GetMapping
    ResponseEntity<PageBody<SessionBody>> sessions(
            @RequestParam(required = false) @Nullable @Size(max = 32) String kind,
            @RequestParam(required = false) @Nullable @Size(max = 32) String branch,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return Replies.ok(activities
                .sessions(new SessionQuery(kind, branch, page, size))
                .map(found -> PageBody.of(found, SessionBody::of)));
    }

    @GetMapping("/{id}")
    ResponseEntity<SessionBody> session(@PathVariable SessionId id) {
        return Replies.ok(activities.session(id).map(SessionBody::of));
    }

    @PostMapping
    ResponseEntity<SessionBody> publish(Actor actor, @Valid @RequestBody PublishBody body) {
        Doors.only(actor, Roles.LIBRARIAN, Roles.MANAGER, Roles.ADMIN);
        List<String> tags = body.tags();
        return Replies.ok(activities
                .publish(new PublishActivity(
                        body.requestId(),
                        actor,
                        body.titleZh(),
                        body.titleEn(),
                        body.kind(),
                        body.branch(),
                        body.startsAt(),
                        body.durationMinutes(),
                        body.quota(),
                        tags == null ? List.of() : tags,
                        body.audience(),
                        body.descriptionZh()))
                .map(SessionBody::of));
    }
}
