package io.libraryhub.portal.lending;

import io.libraryhub.circulation.api.CancelHold;
import io.libraryhub.circulation.api.HoldApi;
import io.libraryhub.circulation.api.HoldView;
import io.libraryhub.circulation.api.PlaceHold;
import io.libraryhub.circulation.api.PlaceSet;
import io.libraryhub.circulation.api.ResumeHold;
import io.libraryhub.circulation.api.SuspendHold;
import io.libraryhub.kernel.Actor;
import io.libraryhub.kernel.HoldId;
import io.libraryhub.kernel.Page;
import io.libraryhub.kernel.ReaderId;
import io.libraryhub.kit.web.Replies;
import io.libraryhub.portal.Doors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own holds 预约. */
@RestController
@RequestMapping("/api/portal/holds")
class HoldController {
    private static final String CHANNEL = "online";

    private final HoldApi holds;

    HoldController(HoldApi holds) {
        this.holds = holds;
    }

    @GetMapping
    ResponseEntity<Page<HoldView>> holds(
            Actor actor,
            @RequestParam(defaultValue = "true") boolean active,
            @RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return Replies.ok(holds.holds(actor, Doors.reader(actor), active, page, size));
    }

    @PostMapping
    ResponseEntity<HoldView> place(Actor actor, @Valid @RequestBody PlaceHoldBody body) {
        ReaderId reader = Doors.reader(actor);
        return Replies.ok(holds.place(new PlaceHold(
                body.requestId(),
                actor,
                reader,
                body.titleId(),
                body.pickupBranch(),
                CHANNEL,
                null,
                null,
                null,
                body.volume())));
    }

    /** All volumes of the set, or none. */
    @PostMapping("/sets")
    ResponseEntity<List<HoldView>> placeSet(Actor actor, @Valid @RequestBody OrderSetBody body) {
        ReaderId reader = Doors.reader(actor);
        return Replies.ok(holds.placeSet(new PlaceSet(
                body.requestId(), actor, reader, body.titleId(), body.pickupBranch(), CHANNEL, null, null)));
    }

    @PostMapping("/{id}/suspend")
    ResponseEntity<HoldView> suspend(Actor actor, @PathVariable HoldId id, @Valid @RequestBody SuspendHoldBody body) {
        Doors.reader(actor);
        return Replies.ok(holds.suspend(
                new SuspendHold(body.requestId(), actor, id, body.until().toInstant())));
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<HoldView> resume(Actor actor, @PathVariable HoldId id, @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(holds.resume(new ResumeHold(body.requestId(), actor, id)));
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<HoldView> cancel(Actor actor, @PathVariable HoldId id, @Valid @RequestBody RequestIdBody body) {
        Doors.reader(actor);
        return Replies.ok(holds.cancel(new CancelHold(body.requestId(), actor, id)));
    }
}
